"""CID 6130 Severity Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6130(ContextGroup, cid=6130, uid="1.2.840.10008.6.1.450", keyword="SeverityDescriptor", title="Severity Descriptor", version="20160314", extensible=True):
    """Severity Descriptor, extensible."""

    Mild = CodedConcept("255604002", "SCT", "Mild")
    Moderate = CodedConcept("6736007", "SCT", "Moderate")
    Severe = CodedConcept("24484000", "SCT", "Severe")
    AcuteOnset = CodedConcept("373933003", "SCT", "Acute onset")
    Chronic = CodedConcept("90734009", "SCT", "Chronic")
    HyperAcute = CodedConcept("112159", "DCM", "Hyper-acute")
    Subacute = CodedConcept("19939008", "SCT", "Subacute")
