"""Image Frame Conversion Source, PS3.3 C.7.6.16.2.25.3. Generated from table_C.7.6.16.2.25.3-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.7.6.16.2.25.3-1",
    "Image Frame Conversion Source",
    "C.7.6.16.2.25.3",
    (
        Row(0, 0x00209172, "1", items=(1, 1)),  # ConversionSourceAttributesSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
