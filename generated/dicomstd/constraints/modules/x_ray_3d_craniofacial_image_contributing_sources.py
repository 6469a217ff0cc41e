"""X-Ray 3D Craniofacial Image Contributing Sources, PS3.3 C.8.21.2.2. Generated from table_C.8.21.2.2-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.21.2.2-1",
    "X-Ray 3D Craniofacial Image Contributing Sources",
    "C.8.21.2.2",
    (
        Row(0, 0x00189506, "1", items=(1, None)),  # ContributingSourcesSequence
        Row(1, 0, include="macros.general_contributing_sources"),  # include General Contributing Sources
        Row(1, 0, include="macros.contributing_image_sources"),  # include Contributing Image Sources
        Row(1, 0x00181400, "1C", when="not_checkable(other-instance)"),  # AcquisitionDeviceProcessingDescription
        Row(1, 0x00181401, "1C", when="not_checkable(other-instance)"),  # AcquisitionDeviceProcessingCode
        Row(1, 0x00181164, "1C", when="not_checkable(other-instance)"),  # ImagerPixelSpacing
    ),
)
