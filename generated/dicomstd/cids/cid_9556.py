"""CID 9556 Radiotherapy Robotic Node Set, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9556(ContextGroup, cid=9556, uid="1.2.840.10008.6.1.1307", keyword="RadiotherapyRoboticNodeSet", title="Radiotherapy Robotic Node Set", version="20200117", extensible=True):
    """Radiotherapy Robotic Node Set, extensible."""

    HeadNodeSet = CodedConcept("130362", "DCM", "Head Node Set")
    BodyNodeSet = CodedConcept("130363", "DCM", "Body Node Set")
    TrigeminalNodeSet = CodedConcept("130364", "DCM", "Trigeminal Node Set")
    QANodePair = CodedConcept("130365", "DCM", "QA Node Pair")
    QANode = CodedConcept("130366", "DCM", "QA Node")
