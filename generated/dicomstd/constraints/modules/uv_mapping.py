"""UV Mapping, PS3.3 C.27.6. Generated from table_C.27.6-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.27.6-1",
    "UV Mapping",
    "C.27.6",
    (
        Row(0, 0x00800008, "1", items=(1, None)),  # UVMappingSequence
        Row(1, 0x0066002C, "1C", when="count(SurfaceSequence) > 1"),  # ReferencedSurfaceNumber
        Row(1, 0x00800009, "1"),  # TextureLabel
        Row(1, 0x00800010, "1"),  # UValueData
        Row(1, 0x00800011, "1"),  # VValueData
        Row(1, 0x00800012, "1", items=(1, 1)),  # ReferencedTextureSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
