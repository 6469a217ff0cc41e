"""Enhanced Contrast/Bolus, PS3.3 C.7.6.4b. Generated from table_C.7-12b; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.7-12b",
    "Enhanced Contrast/Bolus",
    "C.7.6.4b",
    (
        Row(0, 0x00180012, "1", items=(1, None), groups=(Group("12", "B"),)),  # ContrastBolusAgentSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189337, "1"),  # ContrastBolusAgentNumber
        Row(1, 0x00180014, "1", items=(1, 1), groups=(Group("11", "B"),)),  # ContrastBolusAdministrationRouteSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189338, "2", items=(0, None), groups=(Group("13", "B"),)),  # ContrastBolusIngredientCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181041, "2"),  # ContrastBolusVolume
        Row(1, 0x00181049, "2"),  # ContrastBolusIngredientConcentration
        Row(1, 0x00520001, "3"),  # ContrastBolusIngredientPercentByVolume
        Row(1, 0x00189425, "3", values=(enumerated("YES", "NO"),)),  # ContrastBolusIngredientOpaque
        Row(1, 0x00180013, "3"),  # ContrastBolusT1Relaxivity
        Row(1, 0x00189340, "3", items=(1, None)),  # ContrastAdministrationProfileSequence
        Row(2, 0x00181041, "2"),  # ContrastBolusVolume
        Row(2, 0x00181042, "3"),  # ContrastBolusStartTime
        Row(2, 0x00181043, "3"),  # ContrastBolusStopTime
        Row(2, 0x00181046, "3"),  # ContrastFlowRate
        Row(2, 0x00181047, "3"),  # ContrastFlowDuration
    ),
)
