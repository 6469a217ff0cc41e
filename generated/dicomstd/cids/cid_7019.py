"""CID 7019 Segmentation Non-Image Source Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7019(ContextGroup, cid=7019, uid="1.2.840.10008.6.1.1183", keyword="SegmentationNonImageSourcePurposeOfReference", title="Segmentation Non-Image Source Purpose of Reference", version="20170914", extensible=True):
    """Segmentation Non-Image Source Purpose of Reference, extensible."""

    SourceRealWorldValueMap = CodedConcept("128227", "DCM", "Source real world value map")
