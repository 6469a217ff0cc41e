"""Interlock, PS3.3 C.36.2.2.18. Generated from table_C.36.2.2.18-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.36.2.2.18-1",
    "Interlock",
    "C.36.2.2.18",
    (
        Row(0, 0x300A0741, "1"),  # InterlockDateTime
        Row(0, 0x300A0742, "1"),  # InterlockDescription
        Row(0, 0x300A0783, "1C", when="not present(InterlockOriginatingDeviceSequence)"),  # InterlockOriginDescription
        Row(0, 0x300A0743, "1C", when="not present(InterlockOriginDescription)", items=(1, 1)),  # InterlockOriginatingDeviceSequence
        Row(1, 0, include="macros.device_identification"),  # include Device Identification
        Row(0, 0x300A0744, "1", items=(1, None), groups=(Group("9568", "B"),)),  # InterlockCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0745, "1", items=(1, None), groups=(Group("9563", "D"),)),  # InterlockResolutionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x300A0746, "2", items=(0, None)),  # InterlockResolutionUserSequence
        Row(1, 0, include="macros.person_identification"),  # include Person Identification
    ),
)
