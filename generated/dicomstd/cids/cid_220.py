"""CID 220 Significance Level, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID220(ContextGroup, cid=220, uid="1.2.840.10008.6.1.25", keyword="SignificanceLevel", title="Significance Level", version="20030327", extensible=True):
    """Significance Level, extensible."""

    MostSignificant = CodedConcept("371925005", "SCT", "Most significant")
    HighlySignificant = CodedConcept("371926006", "SCT", "Highly significant")
    Significant = CodedConcept("386134007", "SCT", "Significant")
    NotSignificant = CodedConcept("371928007", "SCT", "Not significant")
    SignificanceUndetermined = CodedConcept("386135008", "SCT", "Significance Undetermined")
