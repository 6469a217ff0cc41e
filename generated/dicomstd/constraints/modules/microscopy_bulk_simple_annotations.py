"""Microscopy Bulk Simple Annotations, PS3.3 C.37.1.2. Generated from table_C.37.1-2; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    " C.37.1-2",
    "Microscopy Bulk Simple Annotations",
    "C.37.1.2",
    (
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x006A0001, "1", values=(enumerated("2D", "3D"),)),  # AnnotationCoordinateType
        Row(0, 0x00480301, "1C", when="AnnotationCoordinateType in {2D}", values=(enumerated("FRAME", "VOLUME"),)),  # PixelOriginInterpretation
        Row(0, 0x00081140, "1C", when="AnnotationCoordinateType in {2D}", may="always", items=(1, 1)),  # ReferencedImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(0, 0x006A0002, "1", items=(1, None)),  # AnnotationGroupSequence
        Row(1, 0x0040A180, "1"),  # AnnotationGroupNumber
        Row(1, 0x006A0003, "1"),  # AnnotationGroupUID
        Row(1, 0x006A0005, "1"),  # AnnotationGroupLabel
        Row(1, 0x006A0006, "3"),  # AnnotationGroupDescription
        Row(1, 0x006A0007, "1", values=(enumerated("AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"),)),  # AnnotationGroupGenerationType
        Row(1, 0x006A0008, "1C", when="AnnotationGroupGenerationType in {AUTOMATIC, SEMIAUTOMATIC}", items=(1, None)),  # AnnotationGroupAlgorithmIdentificationSequence
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0, include="macros.multiple_site_general_anatomy_optional"),  # include Multiple Site General Anatomy Optional
        Row(1, 0x006A0009, "1", items=(1, 1), groups=(Group("7150", "B"),)),  # AnnotationPropertyCategoryCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x006A000A, "1", items=(1, 1), groups=(Group("8135", "B"),)),  # AnnotationPropertyTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x006A000B, "3", items=(1, None)),  # AnnotationPropertyTypeModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x006A000C, "1"),  # NumberOfAnnotations
        Row(1, 0x00700023, "1", values=(enumerated("POINT", "POLYLINE", "POLYGON", "ELLIPSE", "RECTANGLE"),)),  # GraphicType
        Row(1, 0x006A000D, "1", values=(enumerated("YES", "NO"),)),  # AnnotationAppliesToAllOpticalPaths
        Row(1, 0x006A000E, "1C", when="AnnotationAppliesToAllOpticalPaths in {NO}"),  # ReferencedOpticalPathIdentifier
        Row(1, 0x006A000F, "1C", when="AnnotationCoordinateType in {3D}", values=(enumerated("YES", "NO"),)),  # AnnotationAppliesToAllZPlanes
        Row(1, 0x006A0010, "1C", when="AnnotationCoordinateType in {3D} and not_checkable(content)"),  # CommonZCoordinateValue
        Row(1, 0x00660016, "1C", when="not present(DoublePointCoordinatesData)"),  # PointCoordinatesData
        Row(1, 0x00660022, "1C", when="not present(PointCoordinatesData)"),  # DoublePointCoordinatesData
        Row(1, 0x00660040, "1C", when="GraphicType in {POLYLINE, POLYGON}"),  # LongPrimitivePointIndexList
        Row(1, 0x0062000D, "3"),  # RecommendedDisplayCIELabValue
        Row(1, 0x00660121, "3", items=(1, None)),  # MeasurementsSequence
        Row(2, 0x0040A043, "1", items=(1, 1), groups=(Group("8136", "D"),)),  # ConceptNameCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x004008EA, "1", items=(1, 1), groups=(Group("82", "D"),)),  # MeasurementUnitsCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00660132, "1", items=(1, None)),  # MeasurementValuesSequence
        Row(3, 0x00660125, "1"),  # FloatingPointValues
        Row(3, 0x006A0011, "1C", when="not_checkable(content)"),  # AnnotationIndexList
    ),
)
