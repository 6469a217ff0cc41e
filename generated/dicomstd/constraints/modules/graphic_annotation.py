"""Graphic Annotation, PS3.3 C.10.5. Generated from table_C.10-5; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.10-5",
    "Graphic Annotation",
    "C.10.5",
    (
        Row(0, 0x00700001, "1", items=(1, None)),  # GraphicAnnotationSequence
        Row(1, 0x00081140, "1C", when="not_checkable(other-instance)", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x00700002, "1"),  # GraphicLayer
        Row(1, 0x00700008, "1C", when="not_parsed", items=(1, None)),  # TextObjectSequence
        Row(2, 0x00700003, "1C", when="present(BoundingBoxTopLeftHandCorner) or present(BoundingBoxBottomRightHandCorner)", values=(enumerated("PIXEL", "DISPLAY", "MATRIX"),)),  # BoundingBoxAnnotationUnits
        Row(2, 0x00700004, "1C", when="present(AnchorPoint)"),  # AnchorPointAnnotationUnits
        Row(2, 0x00700006, "1"),  # UnformattedTextValue
        Row(2, 0, include="macros.text_style_sequence"),  # include Text Style Sequence
        Row(2, 0x00700010, "1C", when="not present(AnchorPoint) or present(BoundingBoxBottomRightHandCorner)", may="always"),  # BoundingBoxTopLeftHandCorner
        Row(2, 0x00700011, "1C", when="not present(AnchorPoint) or present(BoundingBoxTopLeftHandCorner)", may="always"),  # BoundingBoxBottomRightHandCorner
        Row(2, 0x00700012, "1C", when="present(BoundingBoxTopLeftHandCorner)", values=(enumerated("LEFT", "RIGHT", "CENTER"),)),  # BoundingBoxTextHorizontalJustification
        Row(2, 0x00700014, "1C", when="not present(BoundingBoxTopLeftHandCorner) and not present(BoundingBoxBottomRightHandCorner)", may="always"),  # AnchorPoint
        Row(2, 0x00700015, "1C", when="present(AnchorPoint)", values=(enumerated("Y", "N"),)),  # AnchorPointVisibility
        Row(2, 0x00700226, "3"),  # CompoundGraphicInstanceID
        Row(2, 0x00700295, "3"),  # GraphicGroupID
        Row(2, 0x00620020, "1C", when="present(TrackingUID)"),  # TrackingID
        Row(2, 0x00620021, "1C", when="present(TrackingID)"),  # TrackingUID
        Row(1, 0x00700009, "1C", when="not_parsed", items=(1, None)),  # GraphicObjectSequence
        Row(2, 0x00700005, "1"),  # GraphicAnnotationUnits
        Row(2, 0x00700020, "1", values=(enumerated("2"),)),  # GraphicDimensions
        Row(2, 0x00700021, "1"),  # NumberOfGraphicPoints
        Row(2, 0x00700022, "1"),  # GraphicData
        Row(2, 0x00700023, "1", values=(enumerated("POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"),)),  # GraphicType
        Row(2, 0, include="macros.line_style_sequence"),  # include Line Style Sequence
        Row(2, 0x00700024, "1C", when="GraphicType in {CIRCLE, ELLIPSE} or (GraphicType in {POLYLINE, INTERPOLATED} and not_checkable(content))", values=(enumerated("Y", "N"),)),  # GraphicFilled
        Row(2, 0, include="macros.fill_style_sequence"),  # include Fill Style Sequence
        Row(2, 0x00700226, "3"),  # CompoundGraphicInstanceID
        Row(2, 0x00700295, "3"),  # GraphicGroupID
        Row(2, 0x00620020, "1C", when="present(TrackingUID)"),  # TrackingID
        Row(2, 0x00620021, "1C", when="present(TrackingID)"),  # TrackingUID
        Row(1, 0x00700209, "3", items=(1, None)),  # CompoundGraphicSequence
        Row(2, 0x00700226, "1"),  # CompoundGraphicInstanceID
        Row(2, 0x00700282, "1", values=(enumerated("PIXEL", "DISPLAY"),)),  # CompoundGraphicUnits
        Row(2, 0x00700020, "1", values=(enumerated("2"),)),  # GraphicDimensions
        Row(2, 0x00700021, "1"),  # NumberOfGraphicPoints
        Row(2, 0x00700022, "1"),  # GraphicData
        Row(2, 0x00700294, "1", values=(defined("MULTILINE", "INFINITELINE", "CUTLINE", "RANGELINE", "RULER", "AXIS", "CROSSHAIR", "ARROW", "RECTANGLE", "ELLIPSE"),)),  # CompoundGraphicType
        Row(2, 0, include="macros.text_style_sequence"),  # include Text Style Sequence
        Row(2, 0, include="macros.line_style_sequence"),  # include Line Style Sequence
        Row(2, 0x00700230, "3"),  # RotationAngle
        Row(2, 0x00700273, "1C", when="present(RotationAngle) or CompoundGraphicType in {CUTLINE, INFINITELINE}"),  # RotationPoint
        Row(2, 0x00700261, "1C", when="CompoundGraphicType in {CUTLINE, INFINITELINE, CROSSHAIR}"),  # GapLength
        Row(2, 0x00700262, "1C", when="CompoundGraphicType in {CROSSHAIR}"),  # DiameterOfVisibility
        Row(2, 0x00700287, "1C", when="CompoundGraphicType in {AXIS}", items=(2, None)),  # MajorTicksSequence
        Row(3, 0x00700288, "1"),  # TickPosition
        Row(3, 0x00700289, "1"),  # TickLabel
        Row(2, 0x00700274, "1C", when="CompoundGraphicType in {RULER, AXIS, CROSSHAIR}", values=(enumerated("BOTTOM", "CENTER", "TOP"),)),  # TickAlignment
        Row(2, 0x00700279, "1C", when="CompoundGraphicType in {RULER, AXIS, CROSSHAIR}", values=(enumerated("BOTTOM", "TOP"),)),  # TickLabelAlignment
        Row(2, 0x00700278, "1C", when="CompoundGraphicType in {RULER, AXIS, CROSSHAIR}", values=(enumerated("Y", "N"),)),  # ShowTickLabel
        Row(2, 0x00700024, "1C", when="CompoundGraphicType in {RECTANGLE, ELLIPSE}", values=(enumerated("Y", "N"),)),  # GraphicFilled
        Row(2, 0, when="GraphicFilled in {Y}", include="macros.fill_style_sequence"),  # include Fill Style Sequence
        Row(2, 0x00700295, "3"),  # GraphicGroupID
    ),
)
