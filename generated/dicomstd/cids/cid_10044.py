"""CID 10044 Radiosensitive Organ, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10044(ContextGroup, cid=10044, uid="1.2.840.10008.6.1.976", keyword="RadiosensitiveOrgan", title="Radiosensitive Organ", version="20170914", extensible=True):
    """Radiosensitive Organ, extensible."""

    AdrenalGland = CodedConcept("23451007", "SCT", "Adrenal gland")
    Bladder = CodedConcept("89837001", "SCT", "Bladder")
    Brain = CodedConcept("12738006", "SCT", "Brain")
    Breast = CodedConcept("76752008", "SCT", "Breast")
    BoneMarrow = CodedConcept("14016003", "SCT", "Bone Marrow")
    BoneSurface = CodedConcept("425647002", "SCT", "Bone Surface")
    Colon = CodedConcept("71854001", "SCT", "Colon")
    Esophagus = CodedConcept("32849002", "SCT", "Esophagus")
    EyeLenses = CodedConcept("78076003", "SCT", "Eye lenses")
    Gallbladder = CodedConcept("28231008", "SCT", "Gallbladder")
    Heart = CodedConcept("80891009", "SCT", "Heart")
    Kidney = CodedConcept("64033007", "SCT", "Kidney")
    Liver = CodedConcept("10200004", "SCT", "Liver")
    Lung = CodedConcept("39607008", "SCT", "Lung")
    LymphNode = CodedConcept("59441001", "SCT", "Lymph node")
    Muscle = CodedConcept("71616004", "SCT", "Muscle")
    OralMucosa = CodedConcept("113277000", "SCT", "Oral mucosa")
    Ovary = CodedConcept("15497006", "SCT", "Ovary")
    Pancreas = CodedConcept("15776009", "SCT", "Pancreas")
    Prostate = CodedConcept("41216001", "SCT", "Prostate")
    SalivaryGlands = CodedConcept("385294005", "SCT", "Salivary Glands")
    Skin = CodedConcept("39937001", "SCT", "Skin")
    SmallIntestine = CodedConcept("30315005", "SCT", "Small intestine")
    Spleen = CodedConcept("78961009", "SCT", "Spleen")
    Stomach = CodedConcept("69695003", "SCT", "Stomach")
    Testis = CodedConcept("40689003", "SCT", "Testis")
    Thymus = CodedConcept("9875009", "SCT", "Thymus")
    Thyroid = CodedConcept("69748006", "SCT", "Thyroid")
    Uterus = CodedConcept("35039007", "SCT", "Uterus")
