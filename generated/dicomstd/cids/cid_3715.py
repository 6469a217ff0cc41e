"""CID 3715 Lesion Margin, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3715(ContextGroup, cid=3715, uid="1.2.840.10008.6.1.216", keyword="LesionMargin", title="Lesion Margin", version="20050614", extensible=True):
    """Lesion Margin, extensible."""

    Smooth = CodedConcept("82280004", "SCT", "Smooth")
    Irregular = CodedConcept("49608001", "SCT", "Irregular")
    MultipleIrregularities = CodedConcept("371922008", "SCT", "Multiple Irregularities")
    Ulcerative = CodedConcept("255321001", "SCT", "Ulcerative")
