"""CID 3456 Sub-segment Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3456(ContextGroup, cid=3456, uid="1.2.840.10008.6.1.102", keyword="SubsegmentMethod", title="Sub-segment Method", version="20040614", extensible=True):
    """Sub-segment Method, extensible."""

    EquidistantMethod = CodedConcept("122574", "DCM", "Equidistant method")
    UserSelectedMethod = CodedConcept("122575", "DCM", "User selected method")
