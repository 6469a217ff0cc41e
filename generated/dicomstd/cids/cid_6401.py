"""CID 6401 Non-lesion Object Type - Physical Object, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6401(ContextGroup, cid=6401, uid="1.2.840.10008.6.1.1185", keyword="NonLesionObjectTypePhysicalObject", title="Non-lesion Object Type - Physical Object", version="20170914", extensible=True):
    """Non-lesion Object Type - Physical Object, extensible."""

    BBShotLeadPellet = CodedConcept("102378009", "SCT", "BB shot (Lead Pellet)")
    Bullet = CodedConcept("86122002", "SCT", "Bullet")
    CardiacPacemaker = CodedConcept("118378005", "SCT", "Cardiac Pacemaker")
    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    Clip = CodedConcept("77720000", "SCT", "Clip")
    Collimator = CodedConcept("228761004", "SCT", "Collimator")
    CompressionPaddle = CodedConcept("129460009", "SCT", "Compression paddle")
    IDPlate = CodedConcept("129467007", "SCT", "ID Plate")
    Implant = CodedConcept("40388003", "SCT", "Implant")
    JWire = CodedConcept("129463006", "SCT", "J Wire")
    OpaqueMarker = CodedConcept("262301009", "SCT", "Opaque Marker")
    OtherMarker = CodedConcept("111175", "DCM", "Other Marker")
    Staple = CodedConcept("56353002", "SCT", "Staple")
    Suture = CodedConcept("27065002", "SCT", "Suture")
