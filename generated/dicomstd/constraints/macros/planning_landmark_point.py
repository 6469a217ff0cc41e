"""Planning Landmark Point, PS3.3 C.29.1.5.1. Generated from table_C.29.1.5-2; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.29.1.5-2",
    "Planning Landmark Point",
    "C.29.1.5.1",
    (
        Row(0, 0x00686550, "1C", when="not present(ThreeDPointCoordinates) and present(HPGLDocumentSequence)", may="present(ThreeDPointCoordinates) and present(HPGLDocumentSequence)", items=(1, None)),  # TwoDPointCoordinatesSequence
        Row(1, 0x00686440, "1"),  # ReferencedHPGLDocumentID
        Row(1, 0x00686560, "1"),  # TwoDPointCoordinates
        Row(0, 0x00686590, "1C", when="not present(TwoDPointCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)", may="present(TwoDPointCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)"),  # ThreeDPointCoordinates
    ),
)
