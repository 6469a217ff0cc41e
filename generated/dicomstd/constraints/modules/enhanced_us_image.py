"""Enhanced US Image, PS3.3 C.8.24.3. Generated from table_C.8.24.3-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.24.3-1",
    "Enhanced US Image",
    "C.8.24.3",
    (
        Row(0, 0x00080008, "1"),  # ImageType
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0000H"),)),  # PixelRepresentation
        Row(0, 0x00209311, "1", values=(enumerated("3D", "3D_TEMPORAL"),)),  # DimensionOrganizationType
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00189073, "1"),  # AcquisitionDuration
        Row(0, 0x0018980C, "1C", when="VolumetricProperties in {VOLUME} and VolumeBasedCalculationTechnique in {NONE}", may="always", values=(enumerated("RIGID", "TRACKED", "FREEHAND"),)),  # PositionMeasuringDeviceUsed
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00281052, "1", values=(enumerated("0"),)),  # RescaleIntercept
        Row(0, 0x00281053, "1", values=(enumerated("1"),)),  # RescaleSlope
        Row(0, 0x00082112, "1C", when="ImageType[1] in {DERIVED}", items=(1, None)),  # SourceImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7202", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00081140, "3", items=(1, None)),  # ReferencedImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7201", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00089121, "3", items=(1, None)),  # ReferencedRawDataSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0008114A, "1C", when="not_checkable(content)", may="always", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7004", "D", qualified=True),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00082124, "1C", when="present(PerformedProtocolType) and PerformedProtocolType in {STAGED}"),  # NumberOfStages
        Row(0, 0x00082122, "1C", when="present(PerformedProtocolType) and PerformedProtocolType in {STAGED}"),  # StageNumber
        Row(0, 0x0040000A, "1C", when="present(PerformedProtocolType) and PerformedProtocolType in {STAGED}", items=(1, 1), groups=(Group("12002", "B"),)),  # StageCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.mandatory_view_and_slice_progression_direction"),  # include Mandatory View and Slice Progression Direction
        Row(0, 0x00082133, "3", items=(1, None)),  # EventTimerSequence
        Row(1, 0x00082134, "1"),  # EventTimeOffset
        Row(1, 0x00082135, "1", items=(1, 1), groups=(Group("12031", "D"),)),  # EventCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082132, "3"),  # EventTimerNames
        Row(0, 0, include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x00185010, "3"),  # TransducerData
        Row(0, 0x00185011, "3", items=(1, 1)),  # TransducerIdentificationSequence
        Row(1, 0, groups=(Group("12035", "B", "DeviceTypeCodeSequence"),), include="macros.device_identification"),  # include Device Identification
        Row(0, 0x00189809, "1", items=(1, 1), groups=(Group("12032", "D"),)),  # TransducerScanPatternCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018980D, "1", items=(1, 1), groups=(Group("12033", "D"),)),  # TransducerGeometryCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018980E, "1", items=(1, None), groups=(Group("12034", "D"),)),  # TransducerBeamSteeringCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0018980F, "1", items=(1, 1), groups=(Group("12035", "D"),)),  # TransducerApplicationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00185020, "3"),  # ProcessingFunction
        Row(0, 0x00185022, "1"),  # MechanicalIndex
        Row(0, 0x00185024, "1"),  # BoneThermalIndex
        Row(0, 0x00185026, "1"),  # CranialThermalIndex
        Row(0, 0x00185027, "1"),  # SoftTissueThermalIndex
        Row(0, 0x00189801, "1"),  # DepthsOfFocus
        Row(0, 0x00185050, "1"),  # DepthOfScanField
    ),
)
