"""CID 7159 Lesion Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7159(ContextGroup, cid=7159, uid="1.2.840.10008.6.1.505", keyword="LesionSegmentationType", title="Lesion Segmentation Type", version="20220402", extensible=True):
    """Lesion Segmentation Type, extensible, includes CID 7168."""

    Abscess = CodedConcept("44132006", "SCT", "Abscess")
    BloodClot = CodedConcept("75753009", "SCT", "Blood clot")
    Cyst = CodedConcept("367643001", "SCT", "Cyst")
    Edema = CodedConcept("79654002", "SCT", "Edema")
    Embolus = CodedConcept("55584005", "SCT", "Embolus")
    Hemorrhage = CodedConcept("50960005", "SCT", "Hemorrhage")
    Inflammation = CodedConcept("409774005", "SCT", "Inflammation")
    Lesion = CodedConcept("52988006", "SCT", "Lesion")
    Mass = CodedConcept("4147007", "SCT", "Mass")
    Necrosis = CodedConcept("6574001", "SCT", "Necrosis")
    Neoplasm = CodedConcept("108369006", "SCT", "Neoplasm")
    NeoplasmPrimary = CodedConcept("86049000", "SCT", "Neoplasm, Primary")
    NeoplasmSecondary = CodedConcept("14799000", "SCT", "Neoplasm, Secondary")
    Nodule = CodedConcept("27925004", "SCT", "Nodule")
    Background = CodedConcept("125040", "DCM", "Background")
    Normal = CodedConcept("17621005", "SCT", "Normal")
    NonEnhancingLesion = CodedConcept("C81175", "NCIt", "Non-Enhancing Lesion")
    EnhancingLesion = CodedConcept("C113842", "NCIt", "Enhancing Lesion")
