"""PET Isotope, PS3.3 C.8.9.2. Generated from table_C.8-61; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8-61",
    "PET Isotope",
    "C.8.9.2",
    (
        Row(0, 0x00540016, "2", items=(0, None)),  # RadiopharmaceuticalInformationSequence
        Row(1, 0x00540300, "2", items=(0, 1), groups=(Group("4020", "B"),)),  # RadionuclideCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181070, "3"),  # RadiopharmaceuticalRoute
        Row(1, 0x00540302, "3", items=(1, 1), groups=(Group("11", "B"),)),  # AdministrationRouteCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00181071, "3"),  # RadiopharmaceuticalVolume
        Row(1, 0x00181072, "3"),  # RadiopharmaceuticalStartTime
        Row(1, 0x00181078, "3"),  # RadiopharmaceuticalStartDateTime
        Row(1, 0x00181073, "3"),  # RadiopharmaceuticalStopTime
        Row(1, 0x00181079, "3"),  # RadiopharmaceuticalStopDateTime
        Row(1, 0x00181074, "3"),  # RadionuclideTotalDose
        Row(1, 0x00083012, "3"),  # RadiopharmaceuticalAdministrationEventUID
        Row(1, 0x00181075, "3"),  # RadionuclideHalfLife
        Row(1, 0x00181076, "3"),  # RadionuclidePositronFraction
        Row(1, 0x00181077, "3"),  # RadiopharmaceuticalSpecificActivity
        Row(1, 0x00180031, "3"),  # Radiopharmaceutical
        Row(1, 0x00540304, "3", items=(1, 1), groups=(Group("4021", "B"),)),  # RadiopharmaceuticalCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00180026, "3", items=(1, None)),  # InterventionDrugInformationSequence
        Row(1, 0x00180034, "3"),  # InterventionDrugName
        Row(1, 0x00180029, "3", items=(1, 1), groups=(Group("10", "B"),)),  # InterventionDrugCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00180035, "3"),  # InterventionDrugStartTime
        Row(1, 0x00180027, "3"),  # InterventionDrugStopTime
        Row(1, 0x00180028, "3"),  # InterventionDrugDose
    ),
)
