"""CID 603 Animal Room Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID603(ContextGroup, cid=603, uid="1.2.840.10008.6.1.1068", keyword="AnimalRoomType", title="Animal Room Type", version="20151110", extensible=True):
    """Animal Room Type, extensible."""

    AnimalHousingRoom = CodedConcept("127370", "DCM", "Animal housing room")
    PreparationRoom = CodedConcept("127371", "DCM", "Preparation room")
    ImagingProcedureRoom = CodedConcept("127372", "DCM", "Imaging procedure room")
    InductionRoom = CodedConcept("414485004", "SCT", "Induction room")
    RecoveryRoom = CodedConcept("398161000", "SCT", "Recovery room")
    IsolationRoom = CodedConcept("409688003", "SCT", "Isolation room")
