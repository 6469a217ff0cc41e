"""CID 3716 Severity, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3716(ContextGroup, cid=3716, uid="1.2.840.10008.6.1.217", keyword="Severity", title="Severity", version="20070827", extensible=True):
    """Severity, extensible."""

    None_ = CodedConcept("260413007", "SCT", "None")
    Mild = CodedConcept("255604002", "SCT", "Mild")
    MildToModerate = CodedConcept("371923003", "SCT", "Mild to Moderate")
    Moderate = CodedConcept("6736007", "SCT", "Moderate")
    ModerateToSevere = CodedConcept("371924009", "SCT", "Moderate to Severe")
    Severe = CodedConcept("24484000", "SCT", "Severe")
    Fatal = CodedConcept("399166001", "SCT", "Fatal")
