"""Ophthalmic Axial Measurements, PS3.3 C.8.25.14.1. Generated from table_C.8.25.14-2; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.25.14-2",
    "Ophthalmic Axial Measurements",
    "C.8.25.14.1",
    (
        Row(0, 0x00221024, "1", items=(1, 1), groups=(Group("4231", "D"),)),  # LensStatusCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221065, "3"),  # LensStatusDescription
        Row(0, 0x00221025, "1", items=(1, 1), groups=(Group("4232", "D"),)),  # VitreousStatusCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221066, "3"),  # VitreousStatusDescription
        Row(0, 0x0022000D, "2", values=(enumerated("YES", "NO"),)),  # PupilDilated
        Row(0, 0x0022000E, "2C", when="PupilDilated in {YES}"),  # DegreeOfDilation
        Row(0, 0x00220058, "2C", when="PupilDilated in {YES}", items=(0, None)),  # MydriaticAgentSequence
        Row(1, 0x0022001C, "1", items=(1, 1), groups=(Group("4208", "B"),)),  # MydriaticAgentCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0022004E, "3"),  # MydriaticAgentConcentration
        Row(1, 0x00220042, "1C", when="present(MydriaticAgentConcentration)", items=(1, 1), groups=(Group("4244", "D"),)),  # MydriaticAgentConcentrationUnitsSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221050, "1", items=(1, None)),  # OphthalmicAxialLengthMeasurementsSequence
        Row(1, 0x00221010, "1", values=(enumerated("TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"),)),  # OphthalmicAxialLengthMeasurementsType
        Row(1, 0x00221210, "1C", when="OphthalmicAxialLengthMeasurementsType in {\"TOTAL LENGTH\"}", items=(1, None)),  # OphthalmicAxialLengthMeasurementsTotalLengthSequence
        Row(2, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(2, 0x00221140, "1", values=(enumerated("YES", "NO"),)),  # OphthalmicAxialLengthMeasurementModified
        Row(2, 0x00221330, "1", items=(1, 1)),  # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
        Row(3, 0, include="macros.ophthalmic_axial_measurements_quality_image_sop_instance_reference"),  # include Ophthalmic Axial Measurements Quality Image SOP Instance Reference
        Row(2, 0, include="macros.ophthalmic_axial_measurements_related_information"),  # include Ophthalmic Axial Measurements Related Information
        Row(1, 0x00221212, "1C", when="OphthalmicAxialLengthMeasurementsType in {\"LENGTH SUMMATION\"}", items=(1, None)),  # OphthalmicAxialLengthMeasurementsLengthSummationSequence
        Row(2, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(2, 0x00221140, "1", values=(enumerated("YES", "NO"),)),  # OphthalmicAxialLengthMeasurementModified
        Row(2, 0x00221330, "1", items=(1, 1)),  # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
        Row(3, 0, include="macros.ophthalmic_axial_measurements_quality_image_sop_instance_reference"),  # include Ophthalmic Axial Measurements Quality Image SOP Instance Reference
        Row(2, 0x00221211, "1", items=(1, None)),  # OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
        Row(3, 0, include="macros.ophthalmic_axial_length_segmental_measurements"),  # include Ophthalmic Axial Length Segmental Measurements
        Row(1, 0x00221211, "1C", when="OphthalmicAxialLengthMeasurementsType in {\"SEGMENTAL LENGTH\"}", items=(1, None)),  # OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
        Row(2, 0, include="macros.ophthalmic_axial_length_segmental_measurements"),  # include Ophthalmic Axial Length Segmental Measurements
    ),
)
