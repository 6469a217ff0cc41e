"""CID 606 Animal Shelter Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID606(ContextGroup, cid=606, uid="1.2.840.10008.6.1.1071", keyword="AnimalShelterType", title="Animal Shelter Type", version="20151110", extensible=True):
    """Animal Shelter Type, extensible."""

    None_ = CodedConcept("260413007", "SCT", "None")
    Igloo = CodedConcept("127220", "DCM", "Igloo")
    RedTranslucentIgloo = CodedConcept("127221", "DCM", "Red translucent igloo")
