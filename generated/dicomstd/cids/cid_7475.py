"""CID 7475 Gray Level Run Length Based Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7475(ContextGroup, cid=7475, uid="1.2.840.10008.6.1.1199", keyword="GrayLevelRunLengthBasedFeature", title="Gray Level Run Length Based Feature", version="20190121", extensible=True):
    """Gray Level Run Length Based Feature, extensible."""

    ShortRunsEmphasis = CodedConcept("22OV", "IBSI", "Short Runs Emphasis")
    LongRunsEmphasis = CodedConcept("W4KF", "IBSI", "Long Runs Emphasis")
    LowGrayLevelRunEmphasis = CodedConcept("V3SW", "IBSI", "Low Gray Level Run Emphasis")
    HighGrayLevelRunEmphasis = CodedConcept("G3QZ", "IBSI", "High Gray Level Run Emphasis")
    ShortRunLowGrayLevelEmphasis = CodedConcept("HTZT", "IBSI", "Short Run Low Gray Level Emphasis")
    ShortRunHighGrayLevelEmphasis = CodedConcept("GD3A", "IBSI", "Short Run High Gray Level Emphasis")
    LongRunLowGrayLevelEmphasis = CodedConcept("IVPO", "IBSI", "Long Run Low Gray Level Emphasis")
    LongRunHighGrayLevelEmphasis = CodedConcept("3KUM", "IBSI", "Long Run High Gray Level Emphasis")
    GrayLevelNonuniformityInRuns = CodedConcept("R5YN", "IBSI", "Gray Level Nonuniformity in Runs")
    NormalizedGrayLevelNonuniformityInRuns = CodedConcept("OVBL", "IBSI", "Normalized Gray Level Nonuniformity in Runs")
    RunLengthNonuniformity = CodedConcept("W92Y", "IBSI", "Run Length Nonuniformity")
    NormalizedRunLengthNonuniformity = CodedConcept("IC23", "IBSI", "Normalized Run Length Nonuniformity")
    RunPercentage = CodedConcept("9ZK5", "IBSI", "Run Percentage")
    GrayLevelVarianceInRuns = CodedConcept("8CE5", "IBSI", "Gray Level Variance in Runs")
    RunLengthVariance = CodedConcept("SXLW", "IBSI", "Run Length Variance")
    RunEntropy = CodedConcept("HJ9O", "IBSI", "Run Entropy")
