"""Calculated IOL, PS3.3 C.8.25.16.5. Generated from table_C.8.25.16-5; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.25.16-5",
    "Calculated IOL",
    "C.8.25.16.5",
    (
        Row(0, 0x00221093, "1"),  # IOLManufacturer
        Row(0, 0x00221095, "1"),  # ImplantName
        Row(0, 0x00221046, "3", values=(enumerated("SPHERICAL", "TORIC"),)),  # TypeOfOpticalCorrection
        Row(0, 0x00221092, "1", items=(1, None)),  # LensConstantSequence
        Row(1, 0x0040A043, "1", items=(1, 1), groups=(Group("4237", "D"),)),  # ConceptNameCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x0040A30A, "1"),  # NumericValue
        Row(0, 0x00221090, "1", items=(1, None)),  # IOLPowerSequence
        Row(1, 0x00221053, "1"),  # IOLPower
        Row(1, 0x00221047, "1C", when="TypeOfOpticalCorrection in {TORIC}", items=(1, 1)),  # ToricIOLPowerSequence
        Row(2, 0, include="macros.calculated_toric_power"),  # include Calculated Toric Power
        Row(1, 0x00221054, "1"),  # PredictedRefractiveError
        Row(1, 0x00221048, "1C", when="TypeOfOpticalCorrection in {TORIC}", items=(1, 1)),  # PredictedToricErrorSequence
        Row(2, 0, include="macros.calculated_toric_power"),  # include Calculated Toric Power
        Row(1, 0x00221097, "2"),  # ImplantPartNumber
        Row(1, 0x00221049, "3", values=(enumerated("YES", "NO"),)),  # PreSelectedForImplantation
        Row(0, 0x00221121, "2"),  # IOLPowerForExactEmmetropia
        Row(0, 0x0022104A, "2C", when="TypeOfOpticalCorrection in {TORIC}", items=(0, 1)),  # ToricIOLPowerForExactEmmetropiaSequence
        Row(1, 0, include="macros.calculated_toric_power"),  # include Calculated Toric Power
        Row(0, 0x00221122, "2"),  # IOLPowerForExactTargetRefraction
        Row(0, 0x0022104B, "2C", when="TypeOfOpticalCorrection in {TORIC}", items=(0, 1)),  # ToricIOLPowerForExactTargetRefractionSequence
        Row(1, 0, include="macros.calculated_toric_power"),  # include Calculated Toric Power
        Row(0, 0x0022112A, "3", items=(1, None)),  # CalculationCommentSequence
        Row(1, 0x0022112B, "1", values=(defined("INFORMATIVE", "WARNING"),)),  # CalculationCommentType
        Row(1, 0x0022112C, "1"),  # CalculationComment
    ),
)
