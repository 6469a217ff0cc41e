"""Ophthalmic Patient Clinical Information and Test Lens Parameters, PS3.3 C.8.26.6.1. Generated from table_C.8.26.6-2; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.26.6-2",
    "Ophthalmic Patient Clinical Information and Test Lens Parameters",
    "C.8.26.6.1",
    (
        Row(0, 0x00240112, "2", items=(0, 1)),  # RefractiveParametersUsedOnPatientSequence
        Row(1, 0x00220007, "1"),  # SphericalLensPower
        Row(1, 0x00220008, "1"),  # CylinderLensPower
        Row(1, 0x00220009, "1"),  # CylinderAxis
        Row(1, 0x0022000F, "3"),  # VertexDistance
        Row(0, 0x00460044, "2"),  # PupilSize
        Row(0, 0x0022000D, "2", values=(enumerated("YES", "NO"),)),  # PupilDilated
        Row(0, 0x0022000B, "3"),  # IntraOcularPressure
        Row(0, 0x00240110, "3", items=(1, 1)),  # VisualAcuityMeasurementSequence
        Row(1, 0, include="macros.visual_acuity_measurements"),  # include Visual Acuity Measurements
    ),
)
