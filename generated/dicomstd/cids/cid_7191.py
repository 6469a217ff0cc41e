"""CID 7191 Tissue Segmentation Property Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7191(ContextGroup, cid=7191, uid="1.2.840.10008.6.1.1190", keyword="TissueSegmentationPropertyType", title="Tissue Segmentation Property Type", version="20170914", extensible=True):
    """Tissue Segmentation Property Type, extensible, includes CID 6403, 6405, 7166."""

    ScarTissue = CodedConcept("12402003", "SCT", "Scar tissue")
    Artery = CodedConcept("51114001", "SCT", "Artery")
    Blood = CodedConcept("87612001", "SCT", "Blood")
    BloodVessel = CodedConcept("59820001", "SCT", "Blood vessel")
    BodyFat = CodedConcept("248300009", "SCT", "Body fat")
    Bone = CodedConcept("272673000", "SCT", "Bone")
    Capillary = CodedConcept("20982000", "SCT", "Capillary")
    Cartilage = CodedConcept("309312004", "SCT", "Cartilage")
    ConnectiveTissue = CodedConcept("21793004", "SCT", "Connective tissue")
    Ligament = CodedConcept("52082005", "SCT", "Ligament")
    LymphNode = CodedConcept("59441001", "SCT", "Lymph node")
    LymphaticSystem = CodedConcept("89890002", "SCT", "Lymphatic system")
    LymphaticVessel = CodedConcept("83555006", "SCT", "Lymphatic vessel")
    LymphoidTissue = CodedConcept("6969002", "SCT", "Lymphoid tissue")
    Meniscus = CodedConcept("74135004", "SCT", "Meniscus")
    Muscle = CodedConcept("71616004", "SCT", "Muscle")
    Nerve = CodedConcept("119410002", "SCT", "Nerve")
    Organ = CodedConcept("113343008", "SCT", "Organ")
    Skin = CodedConcept("39937001", "SCT", "Skin")
    SoftTissue = CodedConcept("87784001", "SCT", "Soft tissue")
    SubcutaneousTissue = CodedConcept("71966008", "SCT", "Subcutaneous tissue")
    Tendon = CodedConcept("13024002", "SCT", "Tendon")
    Tissue = CodedConcept("85756007", "SCT", "Tissue")
    Vein = CodedConcept("29092000", "SCT", "Vein")
