"""Softcopy VOI LUT, PS3.3 C.11.8. Generated from table_C.11.8-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.8-1",
    "Softcopy VOI LUT",
    "C.11.8",
    (
        Row(0, 0x00283110, "1", items=(1, None)),  # SoftcopyVOILUTSequence
        Row(1, 0x00081140, "1C", when="not_checkable(application)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0, include="macros.voi_lut"),  # include VOI LUT
    ),
)
