"""CID 7707 Spinal Cord Fiber, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7707(ContextGroup, cid=7707, uid="1.2.840.10008.6.1.1019", keyword="SpinalCordFiber", title="Spinal Cord Fiber", version="20150106", extensible=True):
    """Spinal Cord Fiber, extensible."""

    DorsalFuniculus = CodedConcept("59752008", "SCT", "dorsal funiculus")
    VentralFuniculus = CodedConcept("31701002", "SCT", "ventral funiculus")
    LateralFuniculus = CodedConcept("14892003", "SCT", "lateral funiculus")
