"""CID 6106 Abnormal Texture Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6106(ContextGroup, cid=6106, uid="1.2.840.10008.6.1.426", keyword="AbnormalTextureFindingOrFeature", title="Abnormal Texture Finding or Feature", version="20030108", extensible=True):
    """Abnormal Texture Finding or Feature, extensible."""

    NodularPattern = CodedConcept("112067", "DCM", "Nodular pattern")
    ReticulonodularPattern = CodedConcept("112065", "DCM", "Reticulonodular pattern")
    AbnormalInterstitialPattern = CodedConcept("112004", "DCM", "Abnormal interstitial pattern")
    GranularPattern = CodedConcept("112128", "DCM", "Granular pattern")
    HoneycombPattern = CodedConcept("112106", "DCM", "Honeycomb pattern")
    MiliaryPattern = CodedConcept("112129", "DCM", "Miliary pattern")
    MosaicPattern = CodedConcept("112130", "DCM", "Mosaic pattern")
    ReticularPattern = CodedConcept("112113", "DCM", "Reticular pattern")
    SmallIrregularOpacities = CodedConcept("112125", "DCM", "Small irregular opacities")
