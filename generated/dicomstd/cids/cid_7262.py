"""CID 7262 Diffusion Tractography Algorithm Family, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7262(ContextGroup, cid=7262, uid="1.2.840.10008.6.1.1061", keyword="DiffusionTractographyAlgorithmFamily", title="Diffusion Tractography Algorithm Family", version="20150918", extensible=True):
    """Diffusion Tractography Algorithm Family, extensible."""

    Deterministic = CodedConcept("113211", "DCM", "Deterministic")
    Probabilistic = CodedConcept("113212", "DCM", "Probabilistic")
    Global = CodedConcept("113213", "DCM", "Global")
    FACT = CodedConcept("113214", "DCM", "FACT")
    Streamline = CodedConcept("113215", "DCM", "Streamline")
    TEND = CodedConcept("113216", "DCM", "TEND")
    Bootstrap = CodedConcept("113217", "DCM", "Bootstrap")
    Euler = CodedConcept("113218", "DCM", "Euler")
    RungeKutta = CodedConcept("113219", "DCM", "Runge-Kutta")
