"""CID 645 Exogenous Substance Origin Tissue, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID645(ContextGroup, cid=645, uid="1.2.840.10008.6.1.1110", keyword="ExogenousSubstanceOriginTissue", title="Exogenous Substance Origin Tissue", version="20210325", extensible=True):
    """Exogenous Substance Origin Tissue, extensible."""

    Anus = CodedConcept("53505006", "SCT", "Anus")
    AsciticFluid = CodedConcept("409615008", "SCT", "Ascitic fluid")
    Bladder = CodedConcept("89837001", "SCT", "Bladder")
    Bone = CodedConcept("272673000", "SCT", "Bone")
    BoneAndSoftTissue = CodedConcept("130407", "DCM", "Bone and soft tissue")
    Brain = CodedConcept("12738006", "SCT", "Brain")
    Breast = CodedConcept("76752008", "SCT", "Breast")
    CentralNervousSystem = CodedConcept("21483005", "SCT", "Central nervous system")
    Cervix = CodedConcept("71252005", "SCT", "Cervix")
    Colon = CodedConcept("71854001", "SCT", "Colon")
    ConnectiveTissue = CodedConcept("21793004", "SCT", "Connective tissue")
    EmbryonicKidney = CodedConcept("127801", "DCM", "Embryonic kidney")
    HeadAndNeck = CodedConcept("774007", "SCT", "Head and neck")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    Larynx = CodedConcept("4596009", "SCT", "Larynx")
    Lung = CodedConcept("39607008", "SCT", "Lung")
    Lymph = CodedConcept("38000004", "SCT", "Lymph")
    LymphaticTissue = CodedConcept("181768009", "SCT", "Lymphatic tissue")
    LymphNode = CodedConcept("59441001", "SCT", "Lymph Node")
    Mesothelium = CodedConcept("71400007", "SCT", "Mesothelium")
    Metastasis = CodedConcept("128462008", "SCT", "Metastasis")
    Mouth = CodedConcept("123851003", "SCT", "Mouth")
    Ovary = CodedConcept("15497006", "SCT", "Ovary")
    Pancreas = CodedConcept("15776009", "SCT", "Pancreas")
    PeripheralNerveMyelinSheath = CodedConcept("61005006", "SCT", "Peripheral nerve myelin sheath")
    PleuralEffusion = CodedConcept("60046008", "SCT", "Pleural effusion")
    Prostate = CodedConcept("41216001", "SCT", "Prostate")
    PulmonaryMetastasis = CodedConcept("94391008", "SCT", "Pulmonary metastasis")
    Rectum = CodedConcept("34402009", "SCT", "Rectum")
    SalivaryGland = CodedConcept("385294005", "SCT", "Salivary gland")
    Skin = CodedConcept("39937001", "SCT", "Skin")
    SoftTissue = CodedConcept("87784001", "SCT", "Soft tissue")
    Thyroid = CodedConcept("69748006", "SCT", "Thyroid")
    Uterus = CodedConcept("35039007", "SCT", "Uterus")
