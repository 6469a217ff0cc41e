"""Ophthalmic Axial Measurements Related Information, PS3.3 C.8.25.14.3. Generated from table_C.8.25.14-4; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.25.14-4",
    "Ophthalmic Axial Measurements Related Information",
    "C.8.25.14.3",
    (
        Row(0, 0x00221220, "1C", when="OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}", items=(1, 1)),  # UltrasoundOphthalmicAxialLengthMeasurementsSequence
        Row(1, 0x00221059, "1"),  # OphthalmicAxialLengthVelocity
        Row(1, 0x0040A084, "1", values=(enumerated("PSN", "DEV"),)),  # ObserverType
        Row(1, 0x00221150, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # OphthalmicAxialLengthDataSourceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00221159, "3"),  # OphthalmicAxialLengthDataSourceDescription
        Row(0, 0x00221225, "1C", when="OphthalmicAxialMeasurementsDeviceType in {OPTICAL}", items=(1, 1)),  # OpticalOphthalmicAxialLengthMeasurementsSequence
        Row(1, 0x00221155, "3"),  # SignalToNoiseRatio
        Row(1, 0x00221150, "1", items=(1, 1), groups=(Group("4240", "D"),)),  # OphthalmicAxialLengthDataSourceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00221159, "3"),  # OphthalmicAxialLengthDataSourceDescription
    ),
)
