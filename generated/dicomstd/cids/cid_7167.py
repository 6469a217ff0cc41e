"""CID 7167 Peripheral Nervous System Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7167(ContextGroup, cid=7167, uid="1.2.840.10008.6.1.964", keyword="PeripheralNervousSystemSegmentationType", title="Peripheral Nervous System Segmentation Type", version="20130617", extensible=True):
    """Peripheral Nervous System Segmentation Type, extensible."""

    PeripheralNervousSystem = CodedConcept("3058005", "SCT", "Peripheral nervous system")
    PeripheralNerve = CodedConcept("84782009", "SCT", "Peripheral nerve")
    CranialNerve = CodedConcept("25238003", "SCT", "Cranial nerve")
    VagusNerve = CodedConcept("88882009", "SCT", "Vagus nerve")
    AutonomicNerve = CodedConcept("53520000", "SCT", "Autonomic nerve")
    SympatheticTrunk = CodedConcept("44909008", "SCT", "Sympathetic trunk")
