"""CID 251 Complication Severity, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID251(ContextGroup, cid=251, uid="1.2.840.10008.6.1.39", keyword="ComplicationSeverity", title="Complication Severity", version="20040112", extensible=True):
    """Complication Severity, extensible."""

    Major = CodedConcept("255603008", "SCT", "Major")
    Minor = CodedConcept("255606000", "SCT", "Minor")
