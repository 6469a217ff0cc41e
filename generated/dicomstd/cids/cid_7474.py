"""CID 7474 General Volume Calculation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7474(ContextGroup, cid=7474, uid="1.2.840.10008.6.1.528", keyword="GeneralVolumeCalculationMethod", title="General Volume Calculation Method", version="20200920", extensible=True):
    """General Volume Calculation Method, extensible."""

    IntegrationOfSumOfClosedAreasOnContiguousSlicesMethodForVolume = CodedConcept("122503", "DCM", "Integration of sum of closed areas on contiguous slices method for volume")
    SumOfSegmentedVoxelMethodForVolume = CodedConcept("126030", "DCM", "Sum of segmented voxel method for volume")
    LWHMethodForVolumeOfEllipsoid = CodedConcept("126029", "DCM", "LWH method for volume of ellipsoid")
