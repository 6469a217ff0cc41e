"""MR Spectroscopy Data, PS3.3 C.8.14.4. Generated from table_C.8-106; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-106",
    "MR Spectroscopy Data",
    "C.8.14.4",
    (
        Row(0, 0x00280010, "1"),  # Rows
        Row(0, 0x00280011, "1"),  # Columns
        Row(0, 0x00289001, "1"),  # DataPointRows
        Row(0, 0x00289002, "1"),  # DataPointColumns
        Row(0, 0x00289108, "1", values=(enumerated("COMPLEX", "REAL", "IMAGINARY", "MAGNITUDE"),)),  # DataRepresentation
        Row(0, 0x00289003, "1", values=(enumerated("FREQUENCY", "TIME"),)),  # SignalDomainColumns
        Row(0, 0x00289235, "1C", when="DataPointRows > 1", values=(enumerated("FREQUENCY", "TIME"),)),  # SignalDomainRows
        Row(0, 0x56000010, "1C", when="FirstOrderPhaseCorrection in {YES}"),  # FirstOrderPhaseCorrectionAngle
        Row(0, 0x56000020, "1"),  # SpectroscopyData
    ),
)
