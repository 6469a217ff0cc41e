"""CID 7476 Gray Level Size Zone Based Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7476(ContextGroup, cid=7476, uid="1.2.840.10008.6.1.1200", keyword="GrayLevelSizeZoneBasedFeature", title="Gray Level Size Zone Based Feature", version="20190121", extensible=True):
    """Gray Level Size Zone Based Feature, extensible."""

    SmallZoneEmphasis = CodedConcept("5QRC", "IBSI", "Small Zone Emphasis")
    LargeZoneEmphasis = CodedConcept("48P8", "IBSI", "Large Zone Emphasis")
    LowGrayLevelZoneEmphasis = CodedConcept("XMSY", "IBSI", "Low Gray Level Zone Emphasis")
    HighGrayLevelZoneEmphasis = CodedConcept("5GN9", "IBSI", "High Gray Level Zone Emphasis")
    SmallZoneLowGrayLevelEmphasis = CodedConcept("5RAI", "IBSI", "Small Zone Low Gray Level Emphasis")
    SmallZoneHighGrayLevelEmphasis = CodedConcept("HW1V", "IBSI", "Small Zone High Gray Level Emphasis")
    LargeZoneLowGrayLevelEmphasis = CodedConcept("YH51", "IBSI", "Large Zone Low Gray Level Emphasis")
    LargeZoneHighGrayLevelEmphasis = CodedConcept("J17V", "IBSI", "Large Zone High Gray Level Emphasis")
    GrayLevelNonuniformityOfSizeZoneCounts = CodedConcept("JNSA", "IBSI", "Gray Level Nonuniformity of Size Zone Counts")
    NormalizedGrayLevelNonuniformityOfSizeZoneCounts = CodedConcept("Y1RO", "IBSI", "Normalized Gray Level Nonuniformity of Size Zone Counts")
    ZoneSizeNonuniformity = CodedConcept("4JP3", "IBSI", "Zone Size Nonuniformity")
    NormalizedZoneSizeNonuniformity = CodedConcept("VB3A", "IBSI", "Normalized Zone Size Nonuniformity")
    SizeZonePercentage = CodedConcept("P30P", "IBSI", "Size Zone Percentage")
    GrayLevelVarianceInSizeZones = CodedConcept("BYLV", "IBSI", "Gray Level Variance in Size Zones")
    ZoneSizeVariance = CodedConcept("3NSA", "IBSI", "Zone Size Variance")
    ZoneSizeEntropy = CodedConcept("GU8N", "IBSI", "Zone Size Entropy")
