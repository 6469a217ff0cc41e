"""CID 7155 Thoracic Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7155(ContextGroup, cid=7155, uid="1.2.840.10008.6.1.501", keyword="ThoracicSegmentationType", title="Thoracic Segmentation Type", version="20200704", extensible=True):
    """Thoracic Segmentation Type, extensible."""

    BloodVessel = CodedConcept("59820001", "SCT", "Blood Vessel")
    BoneOfThorax = CodedConcept("272710004", "SCT", "Bone of thorax")
    Bronchus = CodedConcept("955009", "SCT", "Bronchus")
    ChestCavity = CodedConcept("43799004", "SCT", "Chest cavity")
    ChestWallMuscle = CodedConcept("372074006", "SCT", "Chest wall muscle")
    Clavicle = CodedConcept("51299004", "SCT", "Clavicle")
    Diaphragm = CodedConcept("5798000", "SCT", "Diaphragm")
    Esophagus = CodedConcept("32849002", "SCT", "Esophagus")
    LowerLobeOfLung = CodedConcept("90572001", "SCT", "Lower lobe of lung")
    Lung = CodedConcept("39607008", "SCT", "Lung")
    Mediastinum = CodedConcept("72410000", "SCT", "Mediastinum")
    MiddleLobeOfRightLung = CodedConcept("72481006", "SCT", "Middle lobe of right lung")
    Pleura = CodedConcept("3120008", "SCT", "Pleura")
    Rib = CodedConcept("113197003", "SCT", "Rib")
    SkinOfChest = CodedConcept("74160004", "SCT", "Skin of chest")
    Sternum = CodedConcept("56873002", "SCT", "Sternum")
    ThoracicSpine = CodedConcept("122495006", "SCT", "Thoracic spine")
    Thorax = CodedConcept("816094009", "SCT", "Thorax")
    Trachea = CodedConcept("44567001", "SCT", "Trachea")
    Thymus = CodedConcept("9875009", "SCT", "Thymus")
    UpperLobeOfLung = CodedConcept("45653009", "SCT", "Upper lobe of lung")
