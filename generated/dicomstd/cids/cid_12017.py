"""CID 12017 Growth Distribution Rank, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12017(ContextGroup, cid=12017, uid="1.2.840.10008.6.1.565", keyword="GrowthDistributionRank", title="Growth Distribution Rank", version="20030130", extensible=True):
    """Growth Distribution Rank, extensible."""

    GrowthPercentileRank = CodedConcept("125012", "DCM", "Growth Percentile Rank")
    GrowthZScore = CodedConcept("125013", "DCM", "Growth Z-score")
