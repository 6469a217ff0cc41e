"""Basic Annotation Presentation, PS3.3 C.13.7. Generated from table_C.13-7; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.13-7",
    "Basic Annotation Presentation",
    "C.13.7",
    (
        Row(0, 0x20300010, ""),  # AnnotationPosition
        Row(0, 0x20300020, ""),  # TextString
    ),
)
