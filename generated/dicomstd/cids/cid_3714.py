"""CID 3714 Thrombus, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3714(ContextGroup, cid=3714, uid="1.2.840.10008.6.1.215", keyword="Thrombus", title="Thrombus", version="20030327", extensible=True):
    """Thrombus, extensible."""

    NoThrombus = CodedConcept("373140001", "SCT", "No Thrombus")
    PossibleThrombus = CodedConcept("373141002", "SCT", "Possible Thrombus")
    DefiniteThrombus = CodedConcept("373142009", "SCT", "Definite Thrombus")
    SevereThrombus = CodedConcept("373143004", "SCT", "Severe Thrombus")
