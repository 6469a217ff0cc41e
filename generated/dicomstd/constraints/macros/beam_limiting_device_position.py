"""Beam Limiting Device Position, PS3.3 C.8.8.27. Generated from table_C.8.8.27-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.8.27-1",
    "Beam Limiting Device Position",
    "C.8.8.27",
    (
        Row(0, 0x300A011A, "1C", when="not_parsed", items=(1, None)),  # BeamLimitingDevicePositionSequence
        Row(1, 0x300A00B8, "1", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(1, 0x300A011C, "1"),  # LeafJawPositions
    ),
)
