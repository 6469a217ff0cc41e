"""CID 640 Fibril, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID640(ContextGroup, cid=640, uid="1.2.840.10008.6.1.1105", keyword="Fibril", title="Fibril", version="20151110", extensible=True):
    """Fibril, extensible."""

    HumanAlphaSynucleinPreformedFibrils = CodedConcept("127851", "DCM", "Human alpha synuclein preformed fibrils")
    MouseAlphaSynucleinPreformedFibrils = CodedConcept("127852", "DCM", "Mouse alpha synuclein preformed fibrils")
    HumanTauPreformedFibrils = CodedConcept("127853", "DCM", "Human Tau preformed fibrils")
    MouseTauPreformedFibrils = CodedConcept("127854", "DCM", "Mouse Tau preformed fibrils")
