"""CID 7472 Volume Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7472(ContextGroup, cid=7472, uid="1.2.840.10008.6.1.526", keyword="VolumeMeasurement", title="Volume Measurement", version="20190121", extensible=True):
    """Volume Measurement, extensible."""

    Volume = CodedConcept("118565006", "SCT", "Volume")
    VolumeEstimatedFromSingle2DRegion = CodedConcept("121216", "DCM", "Volume estimated from single 2D region")
    VolumeEstimatedFromTwoNonCoplanar2DRegions = CodedConcept("121218", "DCM", "Volume estimated from two non-coplanar 2D regions")
    VolumeEstimatedFromThreeOrMoreNonCoplanar2DRegions = CodedConcept("121217", "DCM", "Volume estimated from three or more non-coplanar 2D regions")
    VolumeOfSphere = CodedConcept("121222", "DCM", "Volume of sphere")
    VolumeOfEllipsoid = CodedConcept("121221", "DCM", "Volume of ellipsoid")
    VolumeOfCircumscribedSphere = CodedConcept("121220", "DCM", "Volume of circumscribed sphere")
    VolumeOfBoundingThreeDimensionalRegion = CodedConcept("121219", "DCM", "Volume of bounding three dimensional region")
    VolumeOfMesh = CodedConcept("RNU0", "IBSI", "Volume of Mesh")
    VolumeFromVoxelSummation = CodedConcept("YEKZ", "IBSI", "Volume from Voxel Summation")
