"""CID 6038 Mammography Qualitative Temporal Difference Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6038(ContextGroup, cid=6038, uid="1.2.840.10008.6.1.368", keyword="MammographyQualitativeTemporalDifferenceType", title="Mammography Qualitative Temporal Difference Type", version="20020904", extensible=True):
    """Mammography Qualitative Temporal Difference Type, extensible."""

    DifferenceInShape = CodedConcept("129811006", "SCT", "Difference in shape")
    DifferenceInMargin = CodedConcept("129812004", "SCT", "Difference in margin")
    DifferenceInSymmetry = CodedConcept("129813009", "SCT", "Difference in symmetry")
