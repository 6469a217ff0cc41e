"""Multi-Planar Reconstruction Geometry, PS3.3 C.11.26. Generated from table_C.11.26-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.26-1",
    "Multi-Planar Reconstruction Geometry",
    "C.11.26",
    (
        Row(0, 0x00701501, "1", values=(enumerated("PLANAR"),)),  # MultiPlanarReconstructionStyle
        Row(0, 0x00701502, "1", values=(enumerated("THIN", "SLAB"),)),  # MPRThicknessType
        Row(0, 0x00701503, "1C", when="MPRThicknessType in {SLAB}"),  # MPRSlabThickness
        Row(0, 0x00701507, "1C", when="MultiPlanarReconstructionStyle in {PLANAR}"),  # MPRViewWidthDirection
        Row(0, 0x00701508, "1C", when="MultiPlanarReconstructionStyle in {PLANAR}"),  # MPRViewWidth
        Row(0, 0x00701511, "1C", when="MultiPlanarReconstructionStyle in {PLANAR}"),  # MPRViewHeightDirection
        Row(0, 0x00701512, "1C", when="MultiPlanarReconstructionStyle in {PLANAR}"),  # MPRViewHeight
        Row(0, 0x00701505, "1C", when="MultiPlanarReconstructionStyle in {PLANAR}"),  # MPRTopLeftHandCorner
    ),
)
