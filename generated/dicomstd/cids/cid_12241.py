"""CID 12241 Tricuspid Valve Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12241(ContextGroup, cid=12241, uid="1.2.840.10008.6.1.632", keyword="TricuspidValveFindingSite", title="Tricuspid Valve Finding Site", version="20170914", extensible=True):
    """Tricuspid Valve Finding Site, extensible."""

    TricuspidAnnulus = CodedConcept("113259005", "SCT", "Tricuspid Annulus")
