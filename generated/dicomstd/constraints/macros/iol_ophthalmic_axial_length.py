"""IOL Ophthalmic Axial Length, PS3.3 C.8.25.16.4. Generated from table_C.8.25.16-4; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.25.16-4",
    "IOL Ophthalmic Axial Length",
    "C.8.25.16.4",
    (
        Row(0, 0x00221012, "1", items=(1, 1)),  # OphthalmicAxialLengthSequence
        Row(1, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(1, 0x00221250, "1", items=(1, 1), groups=(Group("4241", "D"),)),  # OphthalmicAxialLengthSelectionMethodCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00221035, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # SourceOfOphthalmicAxialLengthCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081199, "1C", when="SourceOfOphthalmicAxialLengthCodeSequence in {(111782, DCM)}", items=(1, None)),  # ReferencedSOPSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00221044, "1C", when="OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}", items=(1, 1), groups=(Group("4230", "D"),)),  # OphthalmicUltrasoundMethodCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
