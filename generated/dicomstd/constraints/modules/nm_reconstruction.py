"""NM Reconstruction, PS3.3 C.8.4.15. Generated from table_C.8-15; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-15",
    "NM Reconstruction",
    "C.8.4.15",
    (
        Row(0, 0x00180088, "2"),  # SpacingBetweenSlices
        Row(0, 0x00181100, "3"),  # ReconstructionDiameter
        Row(0, 0x00181210, "3"),  # ConvolutionKernel
        Row(0, 0x00180050, "2"),  # SliceThickness
        Row(0, 0x00201041, "3"),  # SliceLocation
        Row(0, 0x00540500, "3", values=(enumerated("APEX_TO_BASE", "BASE_TO_APEX"),)),  # SliceProgressionDirection
    ),
)
