"""Billing and Material Management Code, PS3.3 C.4.17. Generated from table_C.4-17; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.4-17",
    "Billing and Material Management Code",
    "C.4.17",
    (
        Row(0, 0x00400320, "", items=(0, None)),  # BillingProcedureStepSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00400321, "", items=(0, None)),  # FilmConsumptionSequence
        Row(1, 0x21000170, ""),  # NumberOfFilms
        Row(1, 0x20000030, ""),  # MediumType
        Row(1, 0x20100050, ""),  # FilmSizeID
        Row(0, 0x00400324, "", items=(1, None)),  # BillingSuppliesAndDevicesSequence
        Row(1, 0x00400296, "", items=(0, 1)),  # BillingItemSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00400293, "", items=(0, 1)),  # QuantitySequence
        Row(2, 0x00400294, ""),  # Quantity
        Row(2, 0x00400295, "", items=(0, 1), groups=(Group("82", "B"),)),  # MeasuringUnitsSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
