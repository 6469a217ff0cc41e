"""CID 6104 Abnormal Opacity Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6104(ContextGroup, cid=6104, uid="1.2.840.10008.6.1.424", keyword="AbnormalOpacityFindingOrFeature", title="Abnormal Opacity Finding or Feature", version="20030108", extensible=True):
    """Abnormal Opacity Finding or Feature, extensible."""

    BeadedSeptumSign = CodedConcept("112066", "DCM", "Beaded septum sign")
    NodularPattern = CodedConcept("112067", "DCM", "Nodular pattern")
    PrimaryComplex = CodedConcept("112059", "DCM", "Primary complex")
    Pseudoplaque = CodedConcept("112068", "DCM", "Pseudoplaque")
    ReticulonodularPattern = CodedConcept("112065", "DCM", "Reticulonodular pattern")
    SignetRingSign = CodedConcept("112069", "DCM", "Signet-ring sign")
    AbnormalInterstitialPattern = CodedConcept("112004", "DCM", "Abnormal interstitial pattern")
    CoinLesion = CodedConcept("308689002", "SCT", "Coin lesion")
    Density = CodedConcept("112118", "DCM", "Density")
    DependentOpacity = CodedConcept("112119", "DCM", "Dependent opacity")
    GroundGlassOpacity = CodedConcept("112120", "DCM", "Ground glass opacity")
    Infiltrate = CodedConcept("112121", "DCM", "Infiltrate")
    Mass = CodedConcept("4147007", "SCT", "Mass")
    Micronodule = CodedConcept("112122", "DCM", "Micronodule")
    Nodule = CodedConcept("27925004", "SCT", "Nodule")
    Opacity = CodedConcept("112001", "DCM", "Opacity")
    PhantomTumorPseudotumor = CodedConcept("112123", "DCM", "Phantom tumor (pseudotumor)")
    Shadow = CodedConcept("112124", "DCM", "Shadow")
    SmallIrregularOpacities = CodedConcept("112125", "DCM", "Small irregular opacities")
    SmallRoundedOpacities = CodedConcept("112126", "DCM", "Small rounded opacities")
    TreeInBudSign = CodedConcept("112127", "DCM", "Tree-in-bud sign")
    PulmonaryEmbolism = CodedConcept("59282003", "SCT", "Pulmonary embolism")
