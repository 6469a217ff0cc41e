"""CID 6140 Calculation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6140(ContextGroup, cid=6140, uid="1.2.840.10008.6.1.460", keyword="CalculationMethod", title="Calculation Method", version="20070625", extensible=True):
    """Calculation Method, extensible."""

    Estimated = CodedConcept("414135002", "SCT", "Estimated")
    UnspecifiedMethodOfCalculation = CodedConcept("112187", "DCM", "Unspecified method of calculation")
    AgatstonScoringMethod = CodedConcept("112055", "DCM", "Agatston scoring method")
    VolumeScoringMethod = CodedConcept("112056", "DCM", "Volume scoring method")
    MassScoringMethod = CodedConcept("112057", "DCM", "Mass scoring method")
    TwoDimensionalMethod = CodedConcept("112188", "DCM", "Two-dimensional method")
    ThreeDimensionalMethod = CodedConcept("112189", "DCM", "Three-dimensional method")
