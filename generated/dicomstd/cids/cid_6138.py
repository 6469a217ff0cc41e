"""CID 6138 Chest Non-lesion Object Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6138(ContextGroup, cid=6138, uid="1.2.840.10008.6.1.458", keyword="ChestNonLesionObjectType", title="Chest Non-lesion Object Type", version="20170914", extensible=True):
    """Chest Non-lesion Object Type, extensible, includes CID 6404, 6405."""

    Bullet = CodedConcept("86122002", "SCT", "Bullet")
    CardiacPacemaker = CodedConcept("14106009", "SCT", "Cardiac Pacemaker")
    CardiacPacemakerLead = CodedConcept("360129009", "SCT", "Cardiac pacemaker lead")
    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    CentralLine = CodedConcept("112174", "DCM", "Central line")
    CervicalCollar = CodedConcept("63562005", "SCT", "Cervical collar")
    ChestTube = CodedConcept("112173", "DCM", "Chest tube")
    Coin = CodedConcept("112178", "DCM", "Coin")
    EndotrachealTube = CodedConcept("26412008", "SCT", "Endotracheal tube")
    FeedingTube = CodedConcept("25062003", "SCT", "Feeding tube")
    FiducialMark = CodedConcept("112171", "DCM", "Fiducial mark")
    HeartValveProsthesis = CodedConcept("25510005", "SCT", "Heart valve prosthesis")
    JejunostomyTube = CodedConcept("126065006", "SCT", "Jejunostomy tube")
    Jewelry = CodedConcept("80919006", "SCT", "Jewelry")
    KidneyStent = CodedConcept("112175", "DCM", "Kidney stent")
    Needle = CodedConcept("79068005", "SCT", "Needle")
    NippleRing = CodedConcept("112177", "DCM", "Nipple ring")
    PancreaticStent = CodedConcept("112176", "DCM", "Pancreatic stent")
    Pin = CodedConcept("77444004", "SCT", "Pin")
    Portacath = CodedConcept("112172", "DCM", "Portacath")
    Prosthesis = CodedConcept("53350007", "SCT", "Prosthesis")
    Staple = CodedConcept("56353002", "SCT", "Staple")
    Suture = CodedConcept("27065002", "SCT", "Suture")
    Tracheotomy = CodedConcept("48387007", "SCT", "Tracheotomy")
    UretericStent = CodedConcept("286558002", "SCT", "Ureteric stent")
    VenaCavaFilter = CodedConcept("257409000", "SCT", "Vena cava filter")
    ScarTissue = CodedConcept("12402003", "SCT", "Scar tissue")
