"""Volumetric Presentation State Relationship, PS3.3 C.11.23. Generated from table_C.11.23-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.23-1",
    "Volumetric Presentation State Relationship",
    "C.11.23",
    (
        Row(0, 0x0070120A, "1"),  # VolumetricPresentationInputSetSequence
        Row(1, 0x00701209, "1"),  # VolumetricPresentationInputSetUID
        Row(1, 0x00701202, "1", values=(enumerated("VOLUME"),)),  # PresentationInputType
        Row(1, 0x00081140, "1C", when="PresentationInputType in {VOLUME}", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x00700404, "1C", when="not_checkable(other-instance)", may="always", items=(1, 1)),  # ReferencedSpatialRegistrationSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00701201, "1", items=(1, None)),  # VolumetricPresentationStateInputSequence
        Row(1, 0x00701207, "1"),  # VolumetricPresentationInputNumber
        Row(1, 0x00701209, "1"),  # VolumetricPresentationInputSetUID
        Row(1, 0x00701203, "1C", when="present(PresentationAnimationStyle) and PresentationAnimationStyle in {INPUT_SEQ}"),  # InputSequencePositionIndex
        Row(1, 0, include="macros.voi_lut"),  # include VOI LUT
        Row(1, 0x00701204, "1", values=(enumerated("YES", "NO"),)),  # Crop
        Row(1, 0x00701205, "1C", when="Crop in {YES}"),  # CroppingSpecificationIndex
        Row(1, 0x0070120D, "1C", when="present(MPRThicknessType) and MPRThicknessType in {SLAB}", values=(enumerated("AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP"),)),  # RenderingMethod
        Row(0, 0x0070120B, "1", values=(enumerated("YES", "NO"),)),  # GlobalCrop
        Row(0, 0x0070120C, "1C", when="GlobalCrop in {YES}"),  # GlobalCroppingSpecificationIndex
    ),
)
