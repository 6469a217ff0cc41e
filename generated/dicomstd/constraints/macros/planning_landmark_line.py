"""Planning Landmark Line, PS3.3 C.29.1.5.1. Generated from table_C.29.1.5-3; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.29.1.5-3",
    "Planning Landmark Line",
    "C.29.1.5.1",
    (
        Row(0, 0x006865A0, "1C", when="not present(ThreeDLineCoordinates) and present(HPGLDocumentSequence)", may="present(ThreeDLineCoordinates) and present(HPGLDocumentSequence)", items=(1, None)),  # TwoDLineCoordinatesSequence
        Row(1, 0x00686440, "1"),  # ReferencedHPGLDocumentID
        Row(1, 0x006865B0, "1"),  # TwoDLineCoordinates
        Row(0, 0x006865D0, "1C", when="not present(TwoDLineCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)", may="present(TwoDLineCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)"),  # ThreeDLineCoordinates
    ),
)
