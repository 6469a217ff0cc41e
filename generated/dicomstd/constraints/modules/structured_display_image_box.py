"""Structured Display Image Box, PS3.3 C.11.17. Generated from table_C.11.17-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.11.17-1",
    "Structured Display Image Box",
    "C.11.17",
    (
        Row(0, 0x00720422, "1", items=(1, None)),  # StructuredDisplayImageBoxSequence
        Row(1, 0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
        Row(1, 0x00720302, "1"),  # ImageBoxNumber
        Row(1, 0x00720304, "1", values=(defined("TILED", "STACK", "CINE", "VOLUME_VIEW", "VOLUME_CINE", "SINGLE"),)),  # ImageBoxLayoutType
        Row(1, 0x00720306, "1C", when="ImageBoxLayoutType in {TILED}"),  # ImageBoxTileHorizontalDimension
        Row(1, 0x00720308, "1C", when="ImageBoxLayoutType in {TILED}"),  # ImageBoxTileVerticalDimension
        Row(1, 0x00720320, "3"),  # ImageBoxOverlapPriority
        Row(1, 0x00720717, "3", values=(enumerated("LEFT", "CENTER", "RIGHT"),)),  # DisplaySetHorizontalJustification
        Row(1, 0x00720718, "3", values=(enumerated("TOP", "CENTER", "BOTTOM"),)),  # DisplaySetVerticalJustification
        Row(1, 0x00181244, "1C", when="ImageBoxLayoutType in {CINE}", values=(enumerated("0", "1", "2"),)),  # PreferredPlaybackSequencing
        Row(1, 0x00082144, "1C", when="ImageBoxLayoutType in {CINE} and not present(CineRelativeToRealTime)"),  # RecommendedDisplayFrameRate
        Row(1, 0x00720330, "1C", when="ImageBoxLayoutType in {CINE} and not present(RecommendedDisplayFrameRate)"),  # CineRelativeToRealTime
        Row(1, 0x00180042, "1C", when="ImageBoxLayoutType in {CINE}", values=(defined("STOPPED", "RUNNING"),)),  # InitialCineRunState
        Row(1, 0x00082142, "2C", when="ImageBoxLayoutType in {CINE}"),  # StartTrim
        Row(1, 0x00082143, "2C", when="ImageBoxLayoutType in {CINE}"),  # StopTrim
        Row(1, 0x00720427, "2C", when="ImageBoxLayoutType in {STACK}", items=(0, 1)),  # ReferencedFirstFrameSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x00081140, "2C", when="not present(ReferencedPresentationStateSequence) and not present(ReferencedStereometricInstanceSequence) and not present(ReferencedInstanceSequence)", items=(0, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(2, 0x00089237, "1C", when="not_checkable(application)", items=(1, 1)),  # ReferencedPresentationStateSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00089237, "1C", when="not present(ReferencedImageSequence) and not present(ReferencedStereometricInstanceSequence) and not present(ReferencedInstanceSequence)", items=(1, None)),  # ReferencedPresentationStateSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0008114A, "1C", when="not present(ReferencedPresentationStateSequence) and not present(ReferencedStereometricInstanceSequence) and not present(ReferencedImageSequence)", items=(1, 1)),  # ReferencedInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x00081134, "1C", when="not present(ReferencedPresentationStateSequence) and not present(ReferencedInstanceSequence) and not present(ReferencedImageSequence)", items=(1, 1)),  # ReferencedStereometricInstanceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00720430, "1C", when="not_checkable(content)", items=(1, None)),  # ImageBoxSynchronizationSequence
        Row(1, 0x00720432, "1"),  # SynchronizedImageBoxList
        Row(1, 0x00720434, "1", values=(defined("FRAME", "POSITION", "TIME", "PHASE"),)),  # TypeOfSynchronization
    ),
)
