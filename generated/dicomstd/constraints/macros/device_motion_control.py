"""Device Motion Control, PS3.3 10.24. Generated from table_10-28; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "10-28",
    "Device Motion Control",
    "10.24",
    (
        Row(0, 0x300A0450, "3", items=(1, None)),  # DeviceMotionControlSequence
        Row(1, 0x300A0453, "1", groups=(Group("9401", "D"),)),  # DeviceMotionParameterCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x300A0451, "1C", when="not present(DeviceMotionObservationMode)", may="always", values=(enumerated("CONTINUOUS", "TRIGGERED", "AUTOMATIC"),)),  # DeviceMotionExecutionMode
        Row(1, 0x300A0452, "1C", when="not present(DeviceMotionExecutionMode)", may="always", values=(enumerated("INROOM", "REMOTE"),)),  # DeviceMotionObservationMode
    ),
)
