"""CID 10068 Estimate Method Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10068(ContextGroup, cid=10068, uid="1.2.840.10008.6.1.1162", keyword="EstimateMethodType", title="Estimate Method Type", version="20170405", extensible=True):
    """Estimate Method Type, extensible."""

    MonteCarloMethod = CodedConcept("D009010", "MSH", "Monte Carlo Method")
    TabularDataAlgorithm = CodedConcept("128479", "DCM", "Tabular Data Algorithm")
    AnalyticalAlgorithm = CodedConcept("128480", "DCM", "Analytical Algorithm")
    EmpiricalAlgorithm = CodedConcept("128481", "DCM", "Empirical Algorithm")
