"""Ophthalmic Optical Coherence Tomography En Face Image, PS3.3 C.8.17.14. Generated from table_C.8.17.14-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.17.14-1",
    "Ophthalmic Optical Coherence Tomography En Face Image",
    "C.8.17.14",
    (
        Row(0, 0x00080008, "1", values=(enumerated("DERIVED", at=1), enumerated("PRIMARY", at=2), defined("MONTAGE", at=3),)),  # ImageType
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00280100, "1", values=(enumerated("8", "16", when="PhotometricInterpretation in {MONOCHROME2, \"PALETTE COLOR\"}"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", when="PhotometricInterpretation in {MONOCHROME2, \"PALETTE COLOR\"} and BitsAllocated == 8"), enumerated("12", "16", when="PhotometricInterpretation in {MONOCHROME2, \"PALETTE COLOR\"} and BitsAllocated == 16"),)),  # BitsStored
        Row(0, 0x00280102, "1", values=(enumerated("7", when="PhotometricInterpretation in {MONOCHROME2, \"PALETTE COLOR\"} and BitsAllocated == 8 and BitsStored == 8"), enumerated("11", when="PhotometricInterpretation in {MONOCHROME2, \"PALETTE COLOR\"} and BitsAllocated == 16 and BitsStored == 12"), enumerated("15", when="PhotometricInterpretation in {MONOCHROME2, \"PALETTE COLOR\"} and BitsAllocated == 16 and BitsStored == 16"),)),  # HighBit
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2", "PALETTE COLOR"),)),  # PhotometricInterpretation
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x00280030, "1"),  # PixelSpacing
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00082112, "1", items=(1, None)),  # SourceImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7202", "D", qualified=True),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221612, "1", items=(1, 1)),  # DerivationAlgorithmSequence
        Row(1, 0, groups=(Group("4270", "D", qualified=True),), include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00221615, "1", items=(1, 1), groups=(Group("4271", "D"),)),  # OphthalmicImageTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221616, "3"),  # OphthalmicImageTypeDescription
        Row(0, 0x00281050, "1"),  # WindowCenter
        Row(0, 0x00281051, "1"),  # WindowWidth
        Row(0, 0x00221517, "3"),  # OphthalmicFOV
        Row(0, 0x00221620, "1", items=(1, None)),  # ReferencedSurfaceMeshIdentificationSequence
        Row(1, 0x00081155, "1"),  # ReferencedSOPInstanceUID
        Row(1, 0x0066002C, "1"),  # ReferencedSurfaceNumber
        Row(1, 0x0062000F, "1", items=(1, 1), groups=(Group("4273", "B"),)),  # SegmentedPropertyTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00221658, "1"),  # SurfaceMeshZPixelOffset
        Row(0, 0x00221019, "3"),  # OphthalmicAxialLength
        Row(0, 0x00221515, "3", values=(enumerated("MEASURED", "ESTIMATED", "POPULATION"),)),  # OphthalmicAxialLengthMethod
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x20500020, "1C", when="PhotometricInterpretation in {MONOCHROME2}", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00500004, "3", values=(enumerated("YES", "NO"),)),  # CalibrationImage
        Row(0, 0x00280301, "1", values=(enumerated("YES", "NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "1", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
    ),
)
