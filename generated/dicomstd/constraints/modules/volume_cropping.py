"""Volume Cropping, PS3.3 C.11.24. Generated from table_C.11.24-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.24-1",
    "Volume Cropping",
    "C.11.24",
    (
        Row(0, 0x00701301, "1", items=(1, None)),  # VolumeCroppingSequence
        Row(1, 0x00701309, "1"),  # CroppingSpecificationNumber
        Row(1, 0x00701302, "1", values=(enumerated("BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG"),)),  # VolumeCroppingMethod
        Row(1, 0x00701303, "1C", when="VolumeCroppingMethod in {BOUNDING_BOX}"),  # BoundingBoxCrop
        Row(1, 0x00701304, "1C", when="VolumeCroppingMethod in {OBLIQUE}", items=(1, None)),  # ObliqueCroppingPlaneSequence
        Row(2, 0x00701305, "1"),  # Plane
        Row(2, 0x00701306, "1"),  # PlaneNormal
        Row(1, 0x00081140, "1C", when="VolumeCroppingMethod in {INCLUDE_SEG, EXCLUDE_SEG}", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
