"""Wide Field Ophthalmic Photography 3D Coordinates, PS3.3 C.8.17.12. Generated from table_C.8.17.12-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.17.12-1",
    "Wide Field Ophthalmic Photography 3D Coordinates",
    "C.8.17.12",
    (
        Row(0, 0, groups=(Group("244", "D", "AnatomicRegionSequence", qualified=True),), include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
        Row(0, 0x00221512, "1", items=(1, 1), groups=(Group("4245", "D"),)),  # TransformationMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221513, "1", items=(1, 1)),  # TransformationAlgorithmSequence
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(0, 0x00221515, "1", values=(enumerated("MEASURED", "ESTIMATED", "POPULATION"),)),  # OphthalmicAxialLengthMethod
        Row(0, 0x00221517, "3"),  # OphthalmicFOV
        Row(0, 0x00221518, "1", items=(1, None)),  # TwoDimensionalToThreeDimensionalMapSequence
        Row(1, 0x00081160, "1"),  # ReferencedFrameNumber
        Row(1, 0x00221530, "1"),  # NumberOfMapPoints
        Row(1, 0x00221531, "1"),  # TwoDimensionalToThreeDimensionalMapData
    ),
)
