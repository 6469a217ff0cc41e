"""CID 3495 IVUS Plaque Composition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3495(ContextGroup, cid=3495, uid="1.2.840.10008.6.1.129", keyword="IVUSPlaqueComposition", title="IVUS Plaque Composition", version="20040614", extensible=True):
    """IVUS Plaque Composition, extensible."""

    FibrousPlaque = CodedConcept("40772000", "SCT", "Fibrous Plaque")
    VascularCalcification = CodedConcept("237897009", "SCT", "Vascular Calcification")
    Thrombus = CodedConcept("396339007", "SCT", "Thrombus")
    FibroLipidicPlaque = CodedConcept("122394", "DCM", "Fibro-Lipidic Plaque")
    NecroticLipidicPlaque = CodedConcept("122395", "DCM", "Necrotic-Lipidic Plaque")
