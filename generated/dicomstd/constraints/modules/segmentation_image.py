"""Segmentation Image, PS3.3 C.8.20.2. Generated from table_C.8.20-2; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.20-2",
    "Segmentation Image",
    "C.8.20.2",
    (
        Row(0, 0x00080008, "1"),  # ImageType
        Row(0, 0, include="macros.content_identification"),  # include Content Identification
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x00280100, "1", values=(enumerated("1", when="SegmentationType in {BINARY}"), enumerated("8", when="SegmentationType not in {BINARY}"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("1", when="SegmentationType in {BINARY}"), enumerated("8", when="SegmentationType not in {BINARY}"),)),  # BitsStored
        Row(0, 0x00280102, "1", values=(enumerated("0", when="SegmentationType in {BINARY}"), enumerated("7", when="SegmentationType not in {BINARY}"),)),  # HighBit
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="not_checkable(other-instance)"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="not_checkable(other-instance)", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00620001, "1", values=(enumerated("BINARY", "FRACTIONAL"),)),  # SegmentationType
        Row(0, 0x00620010, "1C", when="SegmentationType in {FRACTIONAL}", values=(enumerated("PROBABILITY", "OCCUPANCY"),)),  # SegmentationFractionalType
        Row(0, 0x0062000E, "1C", when="SegmentationType in {FRACTIONAL}"),  # MaximumFractionalValue
        Row(0, 0x00620013, "3", values=(enumerated("YES", "UNDEFINED", "NO"),)),  # SegmentsOverlap
        Row(0, 0x00620002, "1", items=(1, None)),  # SegmentSequence
        Row(1, 0, include="macros.segment_description"),  # include Segment Description
        Row(1, 0x00620009, "1C", when="SegmentAlgorithmType not in {MANUAL}"),  # SegmentAlgorithmName
        Row(1, 0x00620007, "3", items=(1, None)),  # SegmentationAlgorithmIdentificationSequence
        Row(2, 0, groups=(Group("7162", "B"),), include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0x0062000C, "3"),  # RecommendedDisplayGrayscaleValue
        Row(1, 0x0062000D, "3"),  # RecommendedDisplayCIELabValue
    ),
)
