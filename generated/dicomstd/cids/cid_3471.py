"""CID 3471 Estimated Volume, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3471(ContextGroup, cid=3471, uid="1.2.840.10008.6.1.113", keyword="EstimatedVolume", title="Estimated Volume", version="20040614", extensible=True):
    """Estimated Volume, extensible."""

    VolumeEstimatedFromSingle2DRegion = CodedConcept("121216", "DCM", "Volume estimated from single 2D region")
    VolumeEstimatedFromTwoNonCoplanar2DRegions = CodedConcept("121218", "DCM", "Volume estimated from two non-coplanar 2D regions")
