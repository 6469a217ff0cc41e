"""CID 7161 Physiology Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7161(ContextGroup, cid=7161, uid="1.2.840.10008.6.1.507", keyword="PhysiologySegmentationType", title="Physiology Segmentation Type", version="20060822", extensible=True):
    """Physiology Segmentation Type, extensible."""

    Perfusion = CodedConcept("371863001", "SCT", "Perfusion")
