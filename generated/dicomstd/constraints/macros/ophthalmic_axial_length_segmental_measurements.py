"""Ophthalmic Axial Length Segmental Measurements, PS3.3 C.8.25.14.2. Generated from table_C.8.25.14-3; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.25.14-3",
    "Ophthalmic Axial Length Segmental Measurements",
    "C.8.25.14.2",
    (
        Row(0, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(0, 0x00221140, "1", values=(enumerated("YES", "NO"),)),  # OphthalmicAxialLengthMeasurementModified
        Row(0, 0x00221101, "1", items=(1, 1), groups=(Group("4233", "D"),)),  # OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.ophthalmic_axial_measurements_related_information"),  # include Ophthalmic Axial Measurements Related Information
    ),
)
