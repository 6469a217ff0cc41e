"""Volumetric Graphic Annotation, PS3.3 C.11.28. Generated from table_C.11.28-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.11.28-1",
    "Volumetric Graphic Annotation",
    "C.11.28",
    (
        Row(0, 0x00701901, "1C", when="not present(VolumetricPresentationInputAnnotationSequence)", may="always", items=(1, None)),  # VolumetricAnnotationSequence
        Row(1, 0x00700022, "1"),  # GraphicData
        Row(1, 0x00700023, "1", values=(enumerated("POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"),)),  # GraphicType
        Row(1, 0x00700002, "1"),  # GraphicLayer
        Row(1, 0x00701907, "1", values=(enumerated("YES", "NO"),)),  # AnnotationClipping
        Row(1, 0x00700008, "3", items=(1, 1)),  # TextObjectSequence
        Row(2, 0x00700006, "1"),  # UnformattedTextValue
        Row(2, 0x00700010, "3"),  # BoundingBoxTopLeftHandCorner
        Row(2, 0x00700011, "1C", when="present(BoundingBoxTopLeftHandCorner)"),  # BoundingBoxBottomRightHandCorner
        Row(2, 0x00700012, "1C", when="present(BoundingBoxTopLeftHandCorner)", values=(enumerated("LEFT", "RIGHT", "CENTER"),)),  # BoundingBoxTextHorizontalJustification
        Row(1, 0x00701903, "3", items=(1, 1)),  # ReferencedStructuredContextSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x00701904, "1"),  # ReferencedContentItem
        Row(0, 0x00701905, "1C", when="not present(VolumetricAnnotationSequence)", may="always", items=(1, None)),  # VolumetricPresentationInputAnnotationSequence
        Row(1, 0x00701804, "1"),  # VolumetricPresentationInputIndex
        Row(1, 0x00700002, "1"),  # GraphicLayer
        Row(1, 0x00700008, "1", items=(1, 1)),  # TextObjectSequence
        Row(2, 0x00700006, "1"),  # UnformattedTextValue
        Row(2, 0x00700010, "3"),  # BoundingBoxTopLeftHandCorner
        Row(2, 0x00700011, "1C", when="present(BoundingBoxTopLeftHandCorner)"),  # BoundingBoxBottomRightHandCorner
        Row(2, 0x00700012, "1C", when="present(BoundingBoxTopLeftHandCorner)", values=(enumerated("LEFT", "RIGHT", "CENTER"),)),  # BoundingBoxTextHorizontalJustification
        Row(1, 0x00701903, "3", items=(1, 1)),  # ReferencedStructuredContextSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x00701904, "1"),  # ReferencedContentItem
    ),
)
