"""CID 7195 Function Segmentation Property Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7195(ContextGroup, cid=7195, uid="1.2.840.10008.6.1.1194", keyword="FunctionSegmentationPropertyType", title="Function Segmentation Property Type", version="20170914", extensible=True):
    """Function Segmentation Property Type, extensible, includes CID 7161."""

    Perfusion = CodedConcept("371863001", "SCT", "Perfusion")
