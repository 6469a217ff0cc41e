"""Intravascular OCT Processing Parameters, PS3.3 C.8.27.4. Generated from table_C.8.27.4-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.27.4-1",
    "Intravascular OCT Processing Parameters",
    "C.8.27.4",
    (
        Row(0, 0x00520026, "1", values=(enumerated("YES", "NO"),)),  # OCTZOffsetApplied
        Row(0, 0x0052003A, "1", values=(enumerated("YES", "NO"),)),  # RefractiveIndexApplied
        Row(0, 0x00520014, "1"),  # ALinePixelSpacing
        Row(0, 0x00281040, "1", values=(defined("LIN", "LOG"),)),  # PixelIntensityRelationship
        Row(0, 0x00520034, "1"),  # FirstALineLocation
    ),
)
