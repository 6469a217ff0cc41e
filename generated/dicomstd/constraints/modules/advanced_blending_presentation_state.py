"""Advanced Blending Presentation State, PS3.3 C.11.33. Generated from table_C.11.33-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.33-1",
    "Advanced Blending Presentation State",
    "C.11.33",
    (
        Row(0, 0x00701B01, "1", items=(1, None)),  # AdvancedBlendingSequence
        Row(1, 0x00701B02, "1"),  # BlendingInputNumber
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x00081140, "1C", when="not_checkable(application)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(2, 0x006A000E, "1C", when="not_checkable(other-instance)"),  # ReferencedOpticalPathIdentifier
        Row(1, 0x00700404, "1C", when="not_checkable(other-instance)", may="always", items=(1, 1)),  # ReferencedSpatialRegistrationSequence
        Row(2, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(1, 0, include="macros.threshold_sequence"),  # include Threshold Sequence
        Row(1, 0x00283110, "1C", when="not_checkable(other-instance) and not present(ThresholdSequence)", may="not_checkable(other-instance)", items=(1, None)),  # SoftcopyVOILUTSequence
        Row(2, 0x00081140, "1C", when="not_checkable(application)", items=(1, None)),  # ReferencedImageSequence
        Row(3, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(3, 0x006A000E, "1C", when="not_checkable(other-instance)"),  # ReferencedOpticalPathIdentifier
        Row(2, 0, include="macros.voi_lut"),  # include VOI LUT
        Row(1, 0x00480120, "1C", when="not_checkable(other-instance) and not_checkable(application)", items=(1, 1)),  # PaletteColorLookupTableSequence
        Row(2, 0, include="macros.palette_color_lookup_table"),  # include Palette Color Lookup Table
        Row(1, 0x00701B07, "1C", when="not_checkable(other-instance) and not_checkable(application)", may="always", values=(enumerated("TRUE", "FALSE"),)),  # TimeSeriesBlending
        Row(1, 0x00701B08, "1C", when="not_checkable(other-instance)", may="always", values=(enumerated("TRUE", "FALSE"),)),  # GeometryForDisplay
    ),
)
