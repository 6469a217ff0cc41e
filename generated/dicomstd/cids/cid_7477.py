"""CID 7477 Global Shape Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7477(ContextGroup, cid=7477, uid="1.2.840.10008.6.1.1270", keyword="GlobalShapeDescriptor", title="Global Shape Descriptor", version="20190121", extensible=True):
    """Global Shape Descriptor, extensible."""

    VolumeOfMesh = CodedConcept("RNU0", "IBSI", "Volume of Mesh")
    VolumeFromVoxelSummation = CodedConcept("YEKZ", "IBSI", "Volume from Voxel Summation")
    SurfaceAreaOfMesh = CodedConcept("C0JK", "IBSI", "Surface Area of Mesh")
    SurfaceToVolumeRatio = CodedConcept("2PR5", "IBSI", "Surface to Volume Ratio")
    Compactness1 = CodedConcept("SKGS", "IBSI", "Compactness 1")
    Compactness2 = CodedConcept("BQWJ", "IBSI", "Compactness 2")
    SphericalDisproportion = CodedConcept("KRCK", "IBSI", "Spherical Disproportion")
    Sphericity = CodedConcept("QCFX", "IBSI", "Sphericity")
    Asphericity = CodedConcept("25C7", "IBSI", "Asphericity")
    CentreOfMassShift = CodedConcept("KLMA", "IBSI", "Centre of Mass Shift")
    Maximum3DDiameterOfAMesh = CodedConcept("L0JK", "IBSI", "Maximum 3D Diameter of a Mesh")
    MajorAxisIn3DLength = CodedConcept("TDIC", "IBSI", "Major Axis in 3D Length")
    MinorAxisIn3DLength = CodedConcept("P9VJ", "IBSI", "Minor Axis in 3D Length")
    LeastAxisIn3DLength = CodedConcept("7J51", "IBSI", "Least Axis in 3D Length")
    Elongation = CodedConcept("Q3CK", "IBSI", "Elongation")
    Flatness = CodedConcept("N17B", "IBSI", "Flatness")
    VolumeDensityInFrameOfReferenceAxisAlignedBoundingBox = CodedConcept("PBX1", "IBSI", "Volume Density in Frame of Reference Axis Aligned Bounding Box")
    AreaDensityInFrameOfReferenceAxisAlignedBoundingBox = CodedConcept("R59B", "IBSI", "Area Density in Frame of Reference Axis Aligned Bounding Box")
    VolumeDensityInOrientedMinimumBoundingBox = CodedConcept("ZH1A", "IBSI", "Volume Density in Oriented Minimum Bounding Box")
    AreaDensityInOrientedMinimumBoundingBox = CodedConcept("IQYR", "IBSI", "Area Density in Oriented Minimum Bounding Box")
    VolumeDensityInApproximateEnclosingEllipsoid = CodedConcept("6BDE", "IBSI", "Volume Density in Approximate Enclosing Ellipsoid")
    AreaDensityInApproximateEnclosingEllipsoid = CodedConcept("RDD2", "IBSI", "Area Density in Approximate Enclosing Ellipsoid")
    VolumeDensityInMinimumVolumeEnclosingEllipsoid = CodedConcept("SWZ1", "IBSI", "Volume Density in Minimum Volume Enclosing Ellipsoid")
    AreaDensityInMinimumVolumeEnclosingEllipsoid = CodedConcept("BRI8", "IBSI", "Area Density in Minimum Volume Enclosing Ellipsoid")
    VolumeDensityInConvexHull = CodedConcept("R3ER", "IBSI", "Volume Density in Convex Hull")
    AreaDensityInConvexHull = CodedConcept("7T7F", "IBSI", "Area Density in Convex Hull")
    IntegratedIntensity = CodedConcept("99N0", "IBSI", "Integrated Intensity")
    MoransIIndex = CodedConcept("N365", "IBSI", "Moran's I Index")
    GearysCMeasure = CodedConcept("NPT7", "IBSI", "Geary's C Measure")
