"""RT Projection Imaging Request Geometry, PS3.3 C.36.2.4.1. Generated from table_C.36.2.4.1-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.36.2.4.1-1",
    "RT Projection Imaging Request Geometry",
    "C.36.2.4.1",
    (
        Row(0, 0x30020111, "1", values=(enumerated("ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"),)),  # ImagingSourceLocationSpecificationType
        Row(0, 0x30020112, "1C", when="present(ImagingSourceLocationSpecificationType) and ImagingSourceLocationSpecificationType in {ABSOLUTE_MATRIX}", items=(1, 1)),  # ImagingDeviceLocationMatrixSequence
        Row(1, 0, include="macros.matrix_based_rt_imaging_geometry"),  # include Matrix-based RT Imaging Geometry
        Row(0, 0x30020113, "1C", when="present(ImagingSourceLocationSpecificationType) and ImagingSourceLocationSpecificationType in {ABSOLUTE_PARAMS, RELATIVE_PARAMS}", items=(1, 1)),  # ImagingDeviceLocationParameterSequence
        Row(1, 0x300A073B, "1C", when="ImagingSourceLocationSpecificationType in {RELATIVE_PARAMS}"),  # ReferencedRadiationRTControlPointIndex
        Row(1, 0, include="macros.parameterized_rt_imaging_geometry"),  # include Parameterized RT Imaging Geometry
    ),
)
