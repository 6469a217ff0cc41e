"""CID 3497 IVUS Arterial Morphology, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3497(ContextGroup, cid=3497, uid="1.2.840.10008.6.1.131", keyword="IVUSArterialMorphology", title="IVUS Arterial Morphology", version="20050110", extensible=True):
    """IVUS Arterial Morphology, extensible, includes CID 3495."""

    LumenOfArtery = CodedConcept("67170007", "SCT", "Lumen of artery")
    ExternalElasticMembrane = CodedConcept("414165007", "SCT", "External Elastic Membrane")
    FibrousPlaque = CodedConcept("40772000", "SCT", "Fibrous Plaque")
    VascularCalcification = CodedConcept("237897009", "SCT", "Vascular Calcification")
    Thrombus = CodedConcept("396339007", "SCT", "Thrombus")
    FibroLipidicPlaque = CodedConcept("122394", "DCM", "Fibro-Lipidic Plaque")
    NecroticLipidicPlaque = CodedConcept("122395", "DCM", "Necrotic-Lipidic Plaque")
