"""X-Ray 3D Frame Type, PS3.3 C.8.21.5.1. Generated from table_C.8.21.5.1-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.21.5.1-1",
    "X-Ray 3D Frame Type",
    "C.8.21.5.1",
    (
        Row(0, 0x00189504, "1", items=(1, 1)),  # XRay3DFrameTypeSequence
        Row(1, 0x00089007, "1"),  # FrameType
        Row(1, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
        Row(1, 0x00209536, "1C", when="present(XRay3DReconstructionSequence)"),  # ReconstructionIndex
    ),
)
