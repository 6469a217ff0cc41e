"""CID 6165 Breast Linear Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6165(ContextGroup, cid=6165, uid="1.2.840.10008.6.1.479", keyword="BreastLinearMeasurement", title="Breast Linear Measurement", version="20050822", extensible=True):
    """Breast Linear Measurement, extensible, includes CID 7470."""

    DistanceFromNipple = CodedConcept("121242", "DCM", "Distance from nipple")
    DistanceFromSkin = CodedConcept("121243", "DCM", "Distance from skin")
    DistanceFromChestWall = CodedConcept("121244", "DCM", "Distance from chest wall")
    Length = CodedConcept("410668003", "SCT", "Length")
    PathLength = CodedConcept("121211", "DCM", "Path length")
    Distance = CodedConcept("121206", "DCM", "Distance")
    Width = CodedConcept("103355008", "SCT", "Width")
    Depth = CodedConcept("131197000", "SCT", "Depth")
    Diameter = CodedConcept("81827009", "SCT", "Diameter")
    LongAxis = CodedConcept("103339001", "SCT", "Long Axis")
    ShortAxis = CodedConcept("103340004", "SCT", "Short Axis")
    MajorAxis = CodedConcept("131187009", "SCT", "Major Axis")
    MinorAxis = CodedConcept("131188004", "SCT", "Minor Axis")
    PerpendicularAxis = CodedConcept("131189007", "SCT", "Perpendicular Axis")
    Radius = CodedConcept("131190003", "SCT", "Radius")
    Perimeter = CodedConcept("131191004", "SCT", "Perimeter")
    Circumference = CodedConcept("74551000", "SCT", "Circumference")
    DiameterOfCircumscribedCircle = CodedConcept("131192006", "SCT", "Diameter of circumscribed circle")
    Height = CodedConcept("121207", "DCM", "Height")
    LineSegmentLength = CodedConcept("121227", "DCM", "Line segment length")
    Maximum3DDiameterOfAMesh = CodedConcept("L0JK", "IBSI", "Maximum 3D Diameter of a Mesh")
    MajorAxisIn3DLength = CodedConcept("TDIC", "IBSI", "Major Axis in 3D Length")
    MinorAxisIn3DLength = CodedConcept("P9VJ", "IBSI", "Minor Axis in 3D Length")
    LeastAxisIn3DLength = CodedConcept("7J51", "IBSI", "Least Axis in 3D Length")
