"""CID 1004 Anatomical Reference Basis - Chest, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1004(ContextGroup, cid=1004, uid="1.2.840.10008.6.1.1125", keyword="AnatomicalReferenceBasisChest", title="Anatomical Reference Basis - Chest", version="20160905", extensible=True):
    """Anatomical Reference Basis - Chest, extensible."""

    AcromioclavicularJoint = CodedConcept("85856004", "SCT", "Acromioclavicular Joint")
    AorticArch = CodedConcept("57034009", "SCT", "Aortic Arch")
    ApexOfHeart = CodedConcept("13383001", "SCT", "Apex of heart")
    Carina = CodedConcept("28700002", "SCT", "Carina")
    CoronaryArteryGraft = CodedConcept("264293000", "SCT", "Coronary artery graft")
    Diaphragm = CodedConcept("5798000", "SCT", "Diaphragm")
    Heart = CodedConcept("80891009", "SCT", "Heart")
    Lung = CodedConcept("39607008", "SCT", "Lung")
    Scapula = CodedConcept("79601000", "SCT", "Scapula")
    ShoulderRegionStructure = CodedConcept("16982005", "SCT", "Shoulder region structure")
    SternoclavicularJoint = CodedConcept("7844006", "SCT", "Sternoclavicular Joint")
    Sternum = CodedConcept("56873002", "SCT", "Sternum")
    SuprasternalNotch = CodedConcept("26493002", "SCT", "Suprasternal Notch")
    ThoracicInlet = CodedConcept("42973007", "SCT", "Thoracic Inlet")
    XiphoidProcess = CodedConcept("20298003", "SCT", "Xiphoid Process")
