"""CID 7479 Grey Level Distance Zone Based Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7479(ContextGroup, cid=7479, uid="1.2.840.10008.6.1.1272", keyword="GreyLevelDistanceZoneBasedFeature", title="Grey Level Distance Zone Based Feature", version="20190121", extensible=True):
    """Grey Level Distance Zone Based Feature, extensible."""

    SmallDistanceEmphasis = CodedConcept("0GBI", "IBSI", "Small Distance Emphasis")
    LargeDistanceEmphasis = CodedConcept("MB4I", "IBSI", "Large Distance Emphasis")
    LowGreyLevelZoneEmphasis = CodedConcept("S1RA", "IBSI", "Low Grey Level Zone Emphasis")
    HighGreyLevelZoneEmphasis = CodedConcept("K26C", "IBSI", "High Grey Level Zone Emphasis")
    SmallDistanceLowGreyLevelEmphasis = CodedConcept("RUVG", "IBSI", "Small Distance Low Grey Level Emphasis")
    SmallDistanceHighGreyLevelEmphasis = CodedConcept("DKNJ", "IBSI", "Small Distance High Grey Level Emphasis")
    LargeDistanceLowGreyLevelEmphasis = CodedConcept("A7WM", "IBSI", "Large Distance Low Grey Level Emphasis")
    LargeDistanceHighGreyLevelEmphasis = CodedConcept("KLTH", "IBSI", "Large Distance High Grey Level Emphasis")
    GreyLevelNonUniformityOfDistanceZoneCounts = CodedConcept("VFT7", "IBSI", "Grey Level Non-uniformity of Distance Zone Counts")
    NormalizedGreyLevelNonUniformityOfDistanceZoneCounts = CodedConcept("7HP3", "IBSI", "Normalized Grey Level Non-uniformity of Distance Zone Counts")
    ZoneDistanceNonUniformity = CodedConcept("V294", "IBSI", "Zone Distance Non-uniformity")
    NormalizedZoneDistanceNonUniformity = CodedConcept("IATH", "IBSI", "Normalized Zone Distance Non-uniformity")
    DistanceZonePercentage = CodedConcept("VIWW", "IBSI", "Distance Zone Percentage")
    GreyLevelVarianceInDistanceZones = CodedConcept("QK93", "IBSI", "Grey Level Variance in Distance Zones")
    ZoneDistanceVariance = CodedConcept("7WT1", "IBSI", "Zone Distance Variance")
    ZoneDistanceEntropy = CodedConcept("GBDU", "IBSI", "Zone Distance Entropy")
