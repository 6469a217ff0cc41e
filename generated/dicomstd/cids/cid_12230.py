"""CID 12230 Gradient Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12230(ContextGroup, cid=12230, uid="1.2.840.10008.6.1.621", keyword="GradientMethod", title="Gradient Method", version="20030918", extensible=True):
    """Gradient Method, extensible."""

    FullBernoulli = CodedConcept("125217", "DCM", "Full Bernoulli")
    SimplifiedBernoulli = CodedConcept("125218", "DCM", "Simplified Bernoulli")
