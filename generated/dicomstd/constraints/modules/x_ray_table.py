"""X-Ray Table, PS3.3 C.8.7.4. Generated from table_C.8-29; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-29",
    "X-Ray Table",
    "C.8.7.4",
    (
        Row(0, 0x00181134, "2", values=(defined("STATIC", "DYNAMIC"),)),  # TableMotion
        Row(0, 0x00181135, "2C", when="TableMotion in {DYNAMIC}"),  # TableVerticalIncrement
        Row(0, 0x00181137, "2C", when="TableMotion in {DYNAMIC}"),  # TableLongitudinalIncrement
        Row(0, 0x00181136, "2C", when="TableMotion in {DYNAMIC}"),  # TableLateralIncrement
        Row(0, 0x00181138, "3"),  # TableAngle
    ),
)
