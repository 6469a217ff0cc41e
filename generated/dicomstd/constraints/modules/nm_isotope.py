"""NM Isotope, PS3.3 C.8.4.10. Generated from table_C.8-10; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8-10",
    "NM Isotope",
    "C.8.4.10",
    (
        Row(0, 0x00540012, "2", items=(0, None)),  # EnergyWindowInformationSequence
        Row(1, 0x00540018, "3"),  # EnergyWindowName
        Row(1, 0x00540013, "3", items=(1, None)),  # EnergyWindowRangeSequence
        Row(2, 0x00540014, "3"),  # EnergyWindowLowerLimit
        Row(2, 0x00540015, "3"),  # EnergyWindowUpperLimit
        Row(0, 0x00540016, "2", items=(0, None)),  # RadiopharmaceuticalInformationSequence
        Row(1, 0x00540300, "2", items=(0, 1), groups=(Group("18", "B", qualified=True),)),  # RadionuclideCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181070, "3"),  # RadiopharmaceuticalRoute
        Row(1, 0x00540302, "3", items=(1, 1), groups=(Group("11", "B", qualified=True),)),  # AdministrationRouteCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181071, "3"),  # RadiopharmaceuticalVolume
        Row(1, 0x00181072, "3"),  # RadiopharmaceuticalStartTime
        Row(1, 0x00181073, "3"),  # RadiopharmaceuticalStopTime
        Row(1, 0x00181074, "3"),  # RadionuclideTotalDose
        Row(1, 0x00083012, "3"),  # RadiopharmaceuticalAdministrationEventUID
        Row(1, 0x00540306, "3", items=(1, None)),  # CalibrationDataSequence
        Row(2, 0x00540308, "1"),  # EnergyWindowNumber
        Row(2, 0x00181045, "3"),  # SyringeCounts
        Row(2, 0x00540017, "3"),  # ResidualSyringeCounts
        Row(1, 0x00180031, "3"),  # Radiopharmaceutical
        Row(1, 0x00540304, "3", items=(1, 1), groups=(Group("25", "B", qualified=True),)),  # RadiopharmaceuticalCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00180026, "3", items=(1, None)),  # InterventionDrugInformationSequence
        Row(1, 0x00180034, "3"),  # InterventionDrugName
        Row(1, 0x00180029, "3", items=(1, 1), groups=(Group("10", "B", qualified=True),)),  # InterventionDrugCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540302, "3", items=(1, 1), groups=(Group("11", "B", qualified=True),)),  # AdministrationRouteCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00180035, "3"),  # InterventionDrugStartTime
        Row(1, 0x00180027, "3"),  # InterventionDrugStopTime
        Row(1, 0x00180028, "3"),  # InterventionDrugDose
    ),
)
