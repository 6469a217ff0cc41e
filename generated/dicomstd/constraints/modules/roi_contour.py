"""ROI Contour, PS3.3 C.8.8.6. Generated from table_C.8-42; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-42",
    "ROI Contour",
    "C.8.8.6",
    (
        Row(0, 0x30060039, "1", items=(1, None)),  # ROIContourSequence
        Row(1, 0x30060084, "1"),  # ReferencedROINumber
        Row(1, 0x3006002A, "3"),  # ROIDisplayColor
        Row(1, 0x0062000C, "3"),  # RecommendedDisplayGrayscaleValue
        Row(1, 0x0062000D, "3"),  # RecommendedDisplayCIELabValue
        Row(1, 0x3006004A, "3", items=(1, 1)),  # SourcePixelPlanesCharacteristicsSequence
        Row(2, 0x00280030, "1"),  # PixelSpacing
        Row(2, 0x00180088, "1"),  # SpacingBetweenSlices
        Row(2, 0x00200037, "1"),  # ImageOrientationPatient
        Row(2, 0x00200032, "1"),  # ImagePositionPatient
        Row(2, 0x00280008, "1"),  # NumberOfFrames
        Row(2, 0x00280010, "1"),  # Rows
        Row(2, 0x00280011, "1"),  # Columns
        Row(1, 0x3006004B, "3", items=(1, None)),  # SourceSeriesSequence
        Row(2, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x30060040, "3", items=(1, None)),  # ContourSequence
        Row(2, 0x30060048, "3"),  # ContourNumber
        Row(2, 0x30060016, "3", items=(1, None)),  # ContourImageSequence
        Row(3, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(2, 0x30060042, "1", values=(enumerated("POINT", "OPEN_PLANAR", "OPEN_NONPLANAR", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR"),)),  # ContourGeometricType
        Row(2, 0x30060046, "1"),  # NumberOfContourPoints
        Row(2, 0x30060050, "1"),  # ContourData
    ),
)
