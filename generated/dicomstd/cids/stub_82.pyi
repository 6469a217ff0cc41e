"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8201(ContextGroup):
    """Surface Scan Acquisition Type."""
    TimeOfFlight: CodedConcept
    Interferometry: CodedConcept
    LaserScanning: CodedConcept
    PatternProjection: CodedConcept
    ShapeFromShading: CodedConcept
    ShapeFromMotion: CodedConcept
    ConfocalImaging: CodedConcept
    PointCloudAlgorithmic: CodedConcept

class CID8202(ContextGroup):
    """Surface Scan Mode Type."""
    TurntableScanMethod: CodedConcept
    HighResolution: CodedConcept
    FastMode: CodedConcept
    Checkerboard: CodedConcept

class CID8203(ContextGroup):
    """Surface Scan Registration Method Type."""
    IterativeClosestPoint: CodedConcept
    FiducialAlignment: CodedConcept
    Freehand: CodedConcept
