"""X-Ray 3D General Positioner Movement, PS3.3 C.8.21.3.1.3. Generated from table_C.8.21.3.1.3-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8.21.3.1.3-1",
    "X-Ray 3D General Positioner Movement",
    "C.8.21.3.1.3",
    (
        Row(0, 0x00189508, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # PrimaryPositionerScanArc
        Row(0, 0x00189510, "1C", when="not_checkable(other-instance) or Modality in {MG}"),  # PrimaryPositionerScanStartAngle
        Row(0, 0x00189514, "1C", when="not_checkable(other-instance)"),  # PrimaryPositionerIncrement
        Row(0, 0x00189518, "3", values=(defined("+1", "-1"),)),  # PrimaryPositionerIncrementSign
        Row(0, 0x00189509, "1C", when="not_checkable(other-instance)"),  # SecondaryPositionerScanArc
        Row(0, 0x00189511, "1C", when="not_checkable(other-instance)"),  # SecondaryPositionerScanStartAngle
        Row(0, 0x00189515, "1C", when="not_checkable(other-instance)"),  # SecondaryPositionerIncrement
        Row(0, 0x00189519, "3", values=(defined("+1", "-1"),)),  # SecondaryPositionerIncrementSign
    ),
)
