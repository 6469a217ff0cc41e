"""Presentation State Blending, PS3.3 C.11.14. Generated from table_C.11.14-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.14-1",
    "Presentation State Blending",
    "C.11.14",
    (
        Row(0, 0x00700402, "1", items=(2, 2)),  # BlendingSequence
        Row(1, 0x00700405, "1", values=(enumerated("SUPERIMPOSED", "UNDERLYING"),)),  # BlendingPosition
        Row(1, 0x0020000D, "1"),  # StudyInstanceUID
        Row(1, 0, include="macros.presentation_state_relationship"),  # include Presentation State Relationship
        Row(1, 0, when="not_checkable(other-instance)", include="macros.modality_lut"),  # include Modality LUT
        Row(1, 0x00283110, "1C", when="not_checkable(other-instance)", items=(1, None)),  # SoftcopyVOILUTSequence
        Row(2, 0x00081140, "1C", when="not_checkable(application)", items=(1, None)),  # ReferencedImageSequence
        Row(3, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(2, 0, include="macros.voi_lut"),  # include VOI LUT
        Row(0, 0x00700403, "1"),  # RelativeOpacity
        Row(0, 0x00700404, "3", items=(1, None)),  # ReferencedSpatialRegistrationSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
    ),
)
