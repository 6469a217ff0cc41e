"""CID 227 Sample Statistical Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID227(ContextGroup, cid=227, uid="1.2.840.10008.6.1.32", keyword="SampleStatisticalDescriptor", title="Sample Statistical Descriptor", version="20030327", extensible=True):
    """Sample Statistical Descriptor, extensible."""

    PercentileRankingOfMeasurement = CodedConcept("121415", "DCM", "Percentile Ranking of measurement")
    ZScoreOfMeasurement = CodedConcept("121416", "DCM", "Z-Score of measurement")
