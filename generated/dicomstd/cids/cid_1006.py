"""CID 1006 Anatomical Reference Basis - Extremity, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1006(ContextGroup, cid=1006, uid="1.2.840.10008.6.1.1127", keyword="AnatomicalReferenceBasisExtremity", title="Anatomical Reference Basis - Extremity", version="20160905", extensible=True):
    """Anatomical Reference Basis - Extremity, extensible."""

    AnkleJoint = CodedConcept("70258002", "SCT", "Ankle joint")
    ElbowJoint = CodedConcept("16953009", "SCT", "Elbow joint")
    Foot = CodedConcept("56459004", "SCT", "Foot")
    KneeJoint = CodedConcept("49076000", "SCT", "Knee joint")
    MalleolarStructureOfTibia = CodedConcept("314796009", "SCT", "Malleolar structure of tibia")
    Metacarpal = CodedConcept("36455000", "SCT", "Metacarpal")
    Patella = CodedConcept("64234005", "SCT", "Patella")
    Scaphoid = CodedConcept("30518006", "SCT", "Scaphoid")
    Talus = CodedConcept("67453005", "SCT", "Talus")
    TibialPlateau = CodedConcept("306783000", "SCT", "Tibial Plateau")
    Toe = CodedConcept("29707007", "SCT", "Toe")
    WristJoint = CodedConcept("74670003", "SCT", "Wrist joint")
