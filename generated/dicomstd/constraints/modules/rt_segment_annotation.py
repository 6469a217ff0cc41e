"""RT Segment Annotation, PS3.3 C.36.8. Generated from table_C.36.8-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.36.8-1",
    "RT Segment Annotation",
    "C.36.8",
    (
        Row(0, 0, include="macros.extended_content_identification"),  # include Extended Content Identification
        Row(0, 0x3010002A, "1", items=(1, None)),  # RTSegmentAnnotationSequence
        Row(1, 0x3010003D, "1"),  # RTSegmentAnnotationIndex
        Row(1, 0, include="macros.entity_long_labeling"),  # include Entity Long Labeling
        Row(1, 0x30100020, "1"),  # ReferencedSegmentReferenceIndex
        Row(1, 0x3010002B, "2", items=(0, 1), groups=(Group("9502", "D"),)),  # SegmentAnnotationCategoryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x3010002C, "1C", when="has_value(SegmentAnnotationCategoryCodeSequence)", items=(1, 1)),  # SegmentAnnotationTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x3010002F, "3", items=(1, None), groups=(Group("244", "D"),)),  # SegmentAnnotationTypeModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x3010001E, "3"),  # SegmentationCreationTemplateLabel
        Row(1, 0x30100026, "2", items=(0, None)),  # SegmentedRTAccessoryDeviceSequence
        Row(2, 0x30100039, "1"),  # DeviceIndex
        Row(2, 0, include="macros.device_model"),  # include Device Model
        Row(2, 0, groups=(Group("9520", "D"),), include="macros.device_identification"),  # include Device Identification
        Row(1, 0x30100029, "2"),  # SegmentCharacteristicsPrecedence
        Row(1, 0x30100027, "3", items=(1, None)),  # SegmentCharacteristicsSequence
        Row(2, 0, include="macros.content_item_with_modifiers"),  # include Content Item with Modifiers
        Row(1, 0x0062000C, "3"),  # RecommendedDisplayGrayscaleValue
        Row(1, 0x0062000D, "3"),  # RecommendedDisplayCIELabValue
        Row(1, 0x0066000C, "3"),  # RecommendedPresentationOpacity
        Row(1, 0x0066000D, "3", values=(defined("SURFACE", "WIREFRAME", "POINTS"),)),  # RecommendedPresentationType
    ),
)
