"""3D RT Cone-Beam Imaging Geometry, PS3.3 C.36.2.4.5. Generated from table_C.36.2.4.5-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.2.4.5-1",
    "3D RT Cone-Beam Imaging Geometry",
    "C.36.2.4.5",
    (
        Row(0, 0x3002012E, "3", values=(enumerated("FULL_ARC", "HALF_ARC", "CUSTOM_ARC"),)),  # ScanArcType
        Row(0, 0x3002012B, "1", items=(1, 1)),  # ScanStartPositionSequence
        Row(1, 0, include="macros.parameterized_rt_imaging_geometry"),  # include Parameterized RT Imaging Geometry
        Row(0, 0x3002012C, "1", items=(1, 1)),  # ScanStopPositionSequence
        Row(1, 0, include="macros.parameterized_rt_imaging_geometry"),  # include Parameterized RT Imaging Geometry
        Row(0, 0x3002012F, "3", values=(enumerated("CENTERED", "SHIFTED"),)),  # DetectorPositioningType
        Row(0, 0x00189913, "3", items=(1, None)),  # ParametersSpecificationSequence
        Row(1, 0, include="macros.attribute_value_constraint"),  # include Attribute Value Constraint
    ),
)
