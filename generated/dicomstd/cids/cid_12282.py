"""CID 12282 Cardiac Ultrasound Venous Return Systemic Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12282(ContextGroup, cid=12282, uid="1.2.840.10008.6.1.862", keyword="CardiacUltrasoundVenousReturnSystemicFindingSite", title="Cardiac Ultrasound Venous Return Systemic Finding Site", version="20100317", extensible=True):
    """Cardiac Ultrasound Venous Return Systemic Finding Site, extensible."""

    SuperiorVenaCava = CodedConcept("48345005", "SCT", "Superior Vena Cava")
    RightSuperiorVenaCava = CodedConcept("443444008", "SCT", "Right Superior Vena Cava")
    LeftSuperiorVenaCava = CodedConcept("9642004", "SCT", "Left Superior Vena Cava")
    InferiorVenaCava = CodedConcept("64131007", "SCT", "Inferior Vena Cava")
    HepaticVein = CodedConcept("8993003", "SCT", "Hepatic Vein")
    HemiFontanPathway = CodedConcept("443327008", "SCT", "Hemi-Fontan Pathway")
    GlennPathway = CodedConcept("443789005", "SCT", "Glenn Pathway")
    FontanPathway = CodedConcept("443298009", "SCT", "Fontan Pathway")
    FontanInferiorVenaCavaPathway = CodedConcept("443326004", "SCT", "Fontan Inferior Vena Cava Pathway")
    FontanFenestration = CodedConcept("443724003", "SCT", "Fontan Fenestration")
    FontanPulmonaryArteryConnection = CodedConcept("443625008", "SCT", "Fontan Pulmonary Artery Connection")
    FontanBaffleLeak = CodedConcept("443461006", "SCT", "Fontan Baffle Leak")
    MustardOrSenningSuperiorVenaCavaPathway = CodedConcept("444177009", "SCT", "Mustard or Senning Superior Vena Cava Pathway")
    MustardOrSenningInferiorVenaCavaPathway = CodedConcept("444329004", "SCT", "Mustard or Senning Inferior Vena Cava Pathway")
    MustardOrSenningCommonSystemicVenousPathway = CodedConcept("443809000", "SCT", "Mustard or Senning Common Systemic Venous Pathway")
