"""Volumetric Presentation State Identification, PS3.3 C.11.22. Generated from table_C.11.22-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.22-1",
    "Volumetric Presentation State Identification",
    "C.11.22",
    (
        Row(0, 0x00700082, "1"),  # PresentationCreationDate
        Row(0, 0x00700083, "1"),  # PresentationCreationTime
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00701104, "3", items=(1, 1)),  # RenderedImageReferenceSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(0, 0x00701101, "3"),  # PresentationDisplayCollectionUID
        Row(0, 0x00701102, "1C", when="present(PresentationAnimationStyle) and PresentationAnimationStyle in {PRESENTATION_SEQ}", may="always"),  # PresentationSequenceCollectionUID
        Row(0, 0x00701103, "1C", when="present(PresentationSequenceCollectionUID)"),  # PresentationSequencePositionIndex
    ),
)
