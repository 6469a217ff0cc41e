"""Contrast/Bolus, PS3.3 C.7.6.4. Generated from table_C.7-12; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.7-12",
    "Contrast/Bolus",
    "C.7.6.4",
    (
        Row(0, 0x00180010, "2"),  # ContrastBolusAgent
        Row(0, 0x00180012, "3", items=(1, None), groups=(Group("12", "B"),)),  # ContrastBolusAgentSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00181040, "3"),  # ContrastBolusRoute
        Row(0, 0x00180014, "3", items=(1, 1), groups=(Group("11", "B"),)),  # ContrastBolusAdministrationRouteSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0018002A, "3", items=(1, None)),  # AdditionalDrugSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00181041, "3"),  # ContrastBolusVolume
        Row(0, 0x00181042, "3"),  # ContrastBolusStartTime
        Row(0, 0x00181043, "3"),  # ContrastBolusStopTime
        Row(0, 0x00181044, "3"),  # ContrastBolusTotalDose
        Row(0, 0x00181046, "3"),  # ContrastFlowRate
        Row(0, 0x00181047, "3"),  # ContrastFlowDuration
        Row(0, 0x00181048, "3", values=(defined("IODINE", "GADOLINIUM", "CARBON DIOXIDE", "BARIUM"),)),  # ContrastBolusIngredient
        Row(0, 0x00181049, "3"),  # ContrastBolusIngredientConcentration
    ),
)
