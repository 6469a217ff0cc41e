"""CID 6040 Non-lesion Object Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6040(ContextGroup, cid=6040, uid="1.2.840.10008.6.1.370", keyword="NonLesionObjectType", title="Non-lesion Object Type", version="20170914", extensible=True):
    """Non-lesion Object Type, extensible, includes CID 6401, 6402, 6403."""

    Unspecified = CodedConcept("111176", "DCM", "Unspecified")
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
    ContrastAgent = CodedConcept("7140000", "SCT", "Contrast agent")
    ScarTissue = CodedConcept("12402003", "SCT", "Scar tissue")
