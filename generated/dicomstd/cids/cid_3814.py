"""CID 3814 Stent Composition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3814(ContextGroup, cid=3814, uid="1.2.840.10008.6.1.273", keyword="StentComposition", title="Stent Composition", version="20051103", extensible=True):
    """Stent Composition, extensible."""

    MetalStent = CodedConcept("257363003", "SCT", "metal stent")
    PlasticStent = CodedConcept("257362008", "SCT", "plastic stent")
