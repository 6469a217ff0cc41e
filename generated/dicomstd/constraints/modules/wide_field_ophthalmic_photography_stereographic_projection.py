"""Wide Field Ophthalmic Photography Stereographic Projection, PS3.3 C.8.17.11. Generated from table_C.8.17.11-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8.17.11-1",
    "Wide Field Ophthalmic Photography Stereographic Projection",
    "C.8.17.11",
    (
        Row(0, 0, groups=(Group("244", "D", "AnatomicRegionSequence", qualified=True),), include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
        Row(0, 0x00221513, "1", items=(1, 1)),  # TransformationAlgorithmSequence
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00221019, "1"),  # OphthalmicAxialLength
        Row(0, 0x00221515, "1", values=(enumerated("MEASURED", "ESTIMATED", "POPULATION"),)),  # OphthalmicAxialLengthMethod
        Row(0, 0x00221528, "1"),  # XCoordinatesCenterPixelViewAngle
        Row(0, 0x00221529, "1"),  # YCoordinatesCenterPixelViewAngle
        Row(0, 0x00221517, "3"),  # OphthalmicFOV
    ),
)
