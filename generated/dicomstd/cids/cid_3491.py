"""CID 3491 IVUS Lesion Morphology, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3491(ContextGroup, cid=3491, uid="1.2.840.10008.6.1.125", keyword="IVUSLesionMorphology", title="IVUS Lesion Morphology", version="20040614", extensible=True):
    """IVUS Lesion Morphology, extensible, includes CID 3495."""

    SoftPlaque = CodedConcept("122356", "DCM", "Soft plaque")
    InStentNeointima = CodedConcept("122357", "DCM", "In-Stent Neointima")
    ArterialTrueAneurysm = CodedConcept("233981004", "SCT", "Arterial (True) Aneurysm")
    PseudoAneurysm = CodedConcept("22036004", "SCT", "Pseudo Aneurysm")
    FalseLumen = CodedConcept("122361", "DCM", "False Lumen")
    Concentric = CodedConcept("255465008", "SCT", "Concentric")
    Eccentric = CodedConcept("255380003", "SCT", "Eccentric")
    PlaqueUlceration = CodedConcept("62189002", "SCT", "Plaque Ulceration")
    PlaqueRupture = CodedConcept("122363", "DCM", "Plaque Rupture")
    VulnerablePlaque = CodedConcept("122389", "DCM", "Vulnerable Plaque")
    ErodedPlaque = CodedConcept("122390", "DCM", "Eroded Plaque")
    FibrousPlaque = CodedConcept("40772000", "SCT", "Fibrous Plaque")
    VascularCalcification = CodedConcept("237897009", "SCT", "Vascular Calcification")
    Thrombus = CodedConcept("396339007", "SCT", "Thrombus")
    FibroLipidicPlaque = CodedConcept("122394", "DCM", "Fibro-Lipidic Plaque")
    NecroticLipidicPlaque = CodedConcept("122395", "DCM", "Necrotic-Lipidic Plaque")
