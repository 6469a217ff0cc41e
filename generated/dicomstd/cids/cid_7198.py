"""CID 7198 Substance Segmentation Property Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7198(ContextGroup, cid=7198, uid="1.2.840.10008.6.1.1197", keyword="SubstanceSegmentationPropertyType", title="Substance Segmentation Property Type", version="20170914", extensible=True):
    """Substance Segmentation Property Type, extensible, includes CID 6402."""

    ContrastAgent = CodedConcept("7140000", "SCT", "Contrast agent")
