"""Ophthalmic Axial Measurements, PS3.3 C.8.25.14. Generated from table_C.8.25.14-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8.25.14-1",
    "Ophthalmic Axial Measurements",
    "C.8.25.14",
    (
        Row(0, 0x00221009, "1", values=(defined("ULTRASOUND", "OPTICAL"),)),  # OphthalmicAxialMeasurementsDeviceType
        Row(0, 0x00221044, "1C", when="OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}", items=(1, 1), groups=(Group("4230", "D"),)),  # OphthalmicUltrasoundMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221125, "3", items=(1, 1), groups=(Group("4239", "D"),)),  # AnteriorChamberDepthDefinitionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221007, "1C", when="not_checkable(real-world)", items=(1, 1)),  # OphthalmicAxialMeasurementsRightEyeSequence
        Row(1, 0, include="macros.ophthalmic_axial_measurements"),  # include Ophthalmic Axial Measurements
        Row(1, 0, include="macros.ophthalmic_axial_measurements_selected"),  # include Ophthalmic Axial Measurements Selected
        Row(0, 0x00221008, "1C", when="not_checkable(real-world)", items=(1, 1)),  # OphthalmicAxialMeasurementsLeftEyeSequence
        Row(1, 0, include="macros.ophthalmic_axial_measurements"),  # include Ophthalmic Axial Measurements
        Row(1, 0, include="macros.ophthalmic_axial_measurements_selected"),  # include Ophthalmic Axial Measurements Selected
    ),
)
