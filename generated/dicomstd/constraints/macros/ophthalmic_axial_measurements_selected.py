"""Ophthalmic Axial Measurements Selected, PS3.3 C.8.25.14.4. Generated from table_C.8.25.14-5; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.25.14-5",
    "Ophthalmic Axial Measurements Selected",
    "C.8.25.14.4",
    (
        Row(0, 0x00221230, "1C", when="OphthalmicAxialMeasurementsDeviceType in {ULTRASOUND}", items=(1, 1)),  # UltrasoundSelectedOphthalmicAxialLengthSequence
        Row(1, 0x00221010, "3", values=(enumerated("TOTAL LENGTH", "LENGTH SUMMATION"),)),  # OphthalmicAxialLengthMeasurementsType
        Row(1, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(1, 0x00221250, "1", items=(1, 1), groups=(Group("4241", "D"),)),  # OphthalmicAxialLengthSelectionMethodCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00221330, "1", items=(1, 1)),  # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
        Row(2, 0, include="macros.ophthalmic_axial_measurements_quality_image_sop_instance_reference"),  # include Ophthalmic Axial Measurements Quality Image SOP Instance Reference
        Row(1, 0x00221262, "1", items=(1, 1)),  # OphthalmicAxialLengthQualityMetricSequence
        Row(2, 0, include="macros.ophthalmic_axial_length_quality_metric"),  # include Ophthalmic Axial Length Quality Metric
        Row(1, 0x00221257, "1C", when="has_value(OphthalmicAxialLengthMeasurementsType) and OphthalmicAxialLengthMeasurementsType in {\"LENGTH SUMMATION\"}", may="always", items=(1, None)),  # SelectedSegmentalOphthalmicAxialLengthSequence
        Row(2, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(2, 0x00221101, "1", items=(1, 1), groups=(Group("4233", "D"),)),  # OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221255, "1C", when="OphthalmicAxialMeasurementsDeviceType in {OPTICAL}", items=(1, None)),  # OpticalSelectedOphthalmicAxialLengthSequence
        Row(1, 0x00221010, "3", values=(enumerated("TOTAL LENGTH", "LENGTH SUMMATION", "SEGMENTAL LENGTH"),)),  # OphthalmicAxialLengthMeasurementsType
        Row(1, 0x00221260, "1C", when="has_value(OphthalmicAxialLengthMeasurementsType) and OphthalmicAxialLengthMeasurementsType in {\"TOTAL LENGTH\", \"LENGTH SUMMATION\"}", may="always", items=(1, 1)),  # SelectedTotalOphthalmicAxialLengthSequence
        Row(2, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(2, 0x00221330, "1", items=(1, 1)),  # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
        Row(3, 0, include="macros.ophthalmic_axial_measurements_quality_image_sop_instance_reference"),  # include Ophthalmic Axial Measurements Quality Image SOP Instance Reference
        Row(2, 0x00221262, "1", items=(1, 1)),  # OphthalmicAxialLengthQualityMetricSequence
        Row(3, 0, include="macros.ophthalmic_axial_length_quality_metric"),  # include Ophthalmic Axial Length Quality Metric
        Row(1, 0x00221257, "1C", when="has_value(OphthalmicAxialLengthMeasurementsType) and OphthalmicAxialLengthMeasurementsType in {\"SEGMENTAL LENGTH\", \"LENGTH SUMMATION\"}", may="always", items=(1, None)),  # SelectedSegmentalOphthalmicAxialLengthSequence
        Row(2, 0x00221101, "1", items=(1, 1), groups=(Group("4233", "D"),)),  # OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(2, 0x00221330, "3", items=(1, 1)),  # ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
        Row(3, 0, include="macros.ophthalmic_axial_measurements_quality_image_sop_instance_reference"),  # include Ophthalmic Axial Measurements Quality Image SOP Instance Reference
        Row(2, 0x00221262, "3", items=(1, 1)),  # OphthalmicAxialLengthQualityMetricSequence
        Row(3, 0, include="macros.ophthalmic_axial_length_quality_metric"),  # include Ophthalmic Axial Length Quality Metric
    ),
)
