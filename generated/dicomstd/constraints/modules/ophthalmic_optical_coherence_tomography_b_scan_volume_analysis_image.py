"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image, PS3.3 C.8.17.16. Generated from table_C.8.17.16-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.17.16-1",
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image",
    "C.8.17.16",
    (
        Row(0, 0x00080008, "1", values=(enumerated("ORIGINAL", at=1), enumerated("PRIMARY", at=2),)),  # ImageType
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1"),  # PhotometricInterpretation
        Row(0, 0x00280103, "1"),  # PixelRepresentation
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="not_checkable(other-instance)"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="not_checkable(other-instance)", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "1", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00221423, "1", items=(1, 1)),  # AcquisitionMethodAlgorithmSequence
        Row(1, 0, groups=(Group("4270", "B", "ForAlgorithmFamilyCodeSequence"),), include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00221640, "1", items=(1, None)),  # OCTBscanAnalysisAcquisitionParametersSequence
        Row(1, 0x00221618, "1", items=(1, 1), groups=(Group("4272", "D"),)),  # ScanPatternTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00221642, "1"),  # NumberOfBscansPerFrame
        Row(1, 0x00221643, "1"),  # BscanSlabThickness
        Row(1, 0x00221644, "1"),  # DistanceBetweenBscanSlabs
        Row(1, 0x00221645, "1C", when="not present(BscanCycleTimeVector)"),  # BscanCycleTime
        Row(1, 0x00221646, "1C", when="not present(BscanCycleTime)"),  # BscanCycleTimeVector
        Row(1, 0x00221649, "3"),  # AscanRate
        Row(1, 0x00221650, "3"),  # BscanRate
        Row(0, 0x00209228, "1", values=(enumerated("0"),)),  # ConcatenationFrameOffsetNumber
        Row(0, 0x00209162, "1", values=(enumerated("1"),)),  # InConcatenationNumber
        Row(0, 0x00209163, "1", values=(enumerated("1"),)),  # InConcatenationTotalNumber
        Row(0, 0x00204000, "3"),  # ImageComments
    ),
)
