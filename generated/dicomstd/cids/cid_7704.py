"""CID 7704 Limbic System Tract, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7704(ContextGroup, cid=7704, uid="1.2.840.10008.6.1.1016", keyword="LimbicSystemTract", title="Limbic System Tract", version="20150106", extensible=True):
    """Limbic System Tract, extensible."""

    Cingulum = CodedConcept("37035000", "SCT", "cingulum")
    Fornix = CodedConcept("87463005", "SCT", "fornix")
    StriaTerminalis = CodedConcept("286", "NEU", "stria terminalis")
