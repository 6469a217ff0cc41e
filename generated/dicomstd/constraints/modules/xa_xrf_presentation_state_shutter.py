"""XA/XRF Presentation State Shutter, PS3.3 C.11.20. Generated from table_C.11.20-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.20-1",
    "XA/XRF Presentation State Shutter",
    "C.11.20",
    (
        Row(0, 0x00189472, "1", items=(1, None)),  # FrameDisplayShutterSequence
        Row(1, 0x00081140, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0, include="macros.display_shutter"),  # include Display Shutter
    ),
)
