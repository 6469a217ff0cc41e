"""Wedge Positions, PS3.3 C.36.2.2.11. Generated from table_C.36.2.2.11-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.2.2.11-1",
    "Wedge Positions",
    "C.36.2.2.11",
    (
        Row(0, 0x300A0655, "1C", when="present(NumberOfWedges) and NumberOfWedges != 0"),  # NumberOfWedgePositions
        Row(0, 0x300A0116, "1C", when="present(NumberOfWedgePositions) and NumberOfWedgePositions != 0 and (RTControlPointIndex == 1 or changed(WedgePositionSequence, RTControlPointIndex))"),  # WedgePositionSequence
        Row(1, 0x300A0607, "1"),  # ReferencedDeviceIndex
        Row(1, 0x300A0118, "1", values=(enumerated("IN", "OUT", "PARTIAL"),)),  # WedgePosition
        Row(1, 0x300A0653, "1C", when="WedgePosition in {PARTIAL}"),  # RadiationBeamWedgeThinEdgeDistance
    ),
)
