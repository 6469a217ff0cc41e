"""CID 6203 Colon Non-lesion Object Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6203(ContextGroup, cid=6203, uid="1.2.840.10008.6.1.790", keyword="ColonNonLesionObjectType", title="Colon Non-lesion Object Type", version="20220922", extensible=True):
    """Colon Non-lesion Object Type, extensible."""

    Bullet = CodedConcept("86122002", "SCT", "Bullet")
    Staple = CodedConcept("56353002", "SCT", "Staple")
    Suture = CodedConcept("27065002", "SCT", "Suture")
    ScarTissue = CodedConcept("12402003", "SCT", "Scar tissue")
    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    ChestTube = CodedConcept("112173", "DCM", "Chest tube")
    VenaCavaFilter = CodedConcept("257409000", "SCT", "Vena cava filter")
    Prosthesis = CodedConcept("53350007", "SCT", "Prosthesis")
    JejunostomyTube = CodedConcept("126065006", "SCT", "Jejunostomy tube")
    KidneyStent = CodedConcept("112175", "DCM", "Kidney stent")
    UreteralStent = CodedConcept("286558002", "SCT", "Ureteral stent")
    PancreaticStent = CodedConcept("112176", "DCM", "Pancreatic stent")
    Jewelry = CodedConcept("80919006", "SCT", "Jewelry")
    Coin = CodedConcept("112178", "DCM", "Coin")
    Pin = CodedConcept("77444004", "SCT", "Pin")
    Needle = CodedConcept("79068005", "SCT", "Needle")
    FiducialMark = CodedConcept("112171", "DCM", "Fiducial mark")
    StomaAppliance = CodedConcept("407744008", "SCT", "Stoma appliance")
    ColostomyBag = CodedConcept("339648008", "SCT", "Colostomy bag")
    IleostomyBag = CodedConcept("417136005", "SCT", "Ileostomy bag")
    UrostomyBag = CodedConcept("344088002", "SCT", "Urostomy bag")
    RectalTube = CodedConcept("67966000", "SCT", "Rectal tube")
    UrethralCatheter = CodedConcept("34759008", "SCT", "Urethral catheter")
