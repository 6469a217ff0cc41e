"""CID 4409 Skin Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4409(ContextGroup, cid=4409, uid="1.2.840.10008.6.1.1354", keyword="SkinProcedure", title="Skin Procedure", version="20231115", extensible=True):
    """Skin Procedure, extensible."""

    CryotherapyToSkinLesion = CodedConcept("302396003", "SCT", "Cryotherapy to skin lesion")
    BiopsyOfSkin = CodedConcept("240977001", "SCT", "Biopsy of skin")
    PhotodynamicTherapyOfSkin = CodedConcept("428604001", "SCT", "Photodynamic therapy of skin")
    TopicalChemotherapyForMalignantNeoplasm = CodedConcept("24977001", "SCT", "Topical chemotherapy for malignant neoplasm")
    ExcisionOfSkin = CodedConcept("440258006", "SCT", "Excision of skin")
    LaserProcedureOnSkin = CodedConcept("445907001", "SCT", "Laser procedure on skin")
    RadiofrequencyAblation = CodedConcept("879916008", "SCT", "Radiofrequency ablation")
