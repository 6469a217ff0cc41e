"""CID 12242 Aortic Valve Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12242(ContextGroup, cid=12242, uid="1.2.840.10008.6.1.633", keyword="AorticValveFindingSite", title="Aortic Valve Finding Site", version="20040614", extensible=True):
    """Aortic Valve Finding Site, extensible."""

    AorticValveRing = CodedConcept("77583004", "SCT", "Aortic Valve Ring")
