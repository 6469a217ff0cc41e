"""CID 6061 Breast Imaging Procedure Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6061(ContextGroup, cid=6061, uid="1.2.840.10008.6.1.390", keyword="BreastImagingProcedureModifier", title="Breast Imaging Procedure Modifier", version="20090819", extensible=True):
    """Breast Imaging Procedure Modifier, extensible."""

    Screening = CodedConcept("360156006", "SCT", "Screening")
    Diagnostic = CodedConcept("261004008", "SCT", "Diagnostic")
    Targeted = CodedConcept("111127", "DCM", "Targeted")
    Survey = CodedConcept("111128", "DCM", "Survey")
    Calibration = CodedConcept("122505", "DCM", "Calibration")
    QualityControl = CodedConcept("110002", "DCM", "Quality Control")
    NeedleLocalizationAndBiopsy = CodedConcept("111144", "DCM", "Needle localization and biopsy")
    MarkerPlacement = CodedConcept("111123", "DCM", "Marker placement")
