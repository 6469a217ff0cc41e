"""Planning Landmark Plane, PS3.3 C.29.1.5.1. Generated from table_C.29.1.5-4; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.29.1.5-4",
    "Planning Landmark Plane",
    "C.29.1.5.1",
    (
        Row(0, 0x006865E0, "1C", when="not present(ThreeDPlaneOrigin) and present(HPGLDocumentSequence)", may="present(ThreeDPlaneOrigin) and present(HPGLDocumentSequence)", items=(1, None)),  # TwoDPlaneCoordinatesSequence
        Row(1, 0x00686440, "1"),  # ReferencedHPGLDocumentID
        Row(1, 0x006865F0, "1"),  # TwoDPlaneIntersection
        Row(0, 0x00686610, "1C", when="not present(TwoDPlaneCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)", may="present(TwoDPlaneCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)"),  # ThreeDPlaneOrigin
        Row(0, 0x00686620, "1C", when="present(ThreeDPlaneOrigin)"),  # ThreeDPlaneNormal
    ),
)
