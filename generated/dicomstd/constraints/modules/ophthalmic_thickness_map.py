"""Ophthalmic Thickness Map, PS3.3 C.8.28.2. Generated from table_C.8.28.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.28.2-1",
    "Ophthalmic Thickness Map",
    "C.8.28.2",
    (
        Row(0, 0x00221415, "1", values=(defined("OCT", "POLARIMETRY", "SLO_TOMO"),)),  # OphthalmicMappingDeviceType
        Row(0, 0x00221420, "1", items=(1, 1), groups=(Group("4261", "D"),)),  # AcquisitionMethodCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221423, "1C", when="AcquisitionMethodCodeSequence in {(111923, DCM)}", may="always", items=(1, 1)),  # AcquisitionMethodAlgorithmSequence
        Row(1, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00080008, "1", values=(defined("ONH", "RETINAL_THICK", at=3),)),  # ImageType
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280103, "1", values=(enumerated("0000H"),)),  # PixelRepresentation
        Row(0, 0x00280030, "1"),  # PixelSpacing
        Row(0, 0x00280034, "1"),  # PixelAspectRatio
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00089205, "1", values=(enumerated("COLOR", "COLOR_REF"),)),  # PixelPresentation
        Row(0, 0x00280304, "1C", when="PixelPresentation in {COLOR_REF}"),  # ReferencedColorPaletteInstanceUID
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "1", values=(enumerated("NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00200062, "1", values=(enumerated("R", "L"),)),  # ImageLaterality
        Row(0, 0x00221436, "1", items=(1, 1), groups=(Group("4263", "D"),)),  # OphthalmicThicknessMapTypeCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, when="OphthalmicThicknessMapTypeCodeSequence in {(111930, DCM), (111932, DCM)}", may="always", groups=(Group("4260", "D", qualified=True),), include="macros.real_world_value_mapping"),  # include Real World Value Mapping
        Row(0, 0x00221450, "1C", when="OphthalmicThicknessMapTypeCodeSequence in {(111931, DCM)}", may="always", items=(1, None)),  # PixelValueMappingToCodedConceptSequence
        Row(1, 0x00221452, "1"),  # MappedPixelValue
        Row(1, 0x00409098, "1", items=(1, 1), groups=(Group("4265", "D"),)),  # PixelValueMappingCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00221454, "3"),  # PixelValueMappingExplanation
        Row(0, 0x00221443, "1C", when="OphthalmicThicknessMapTypeCodeSequence in {(111931, DCM), (111932, DCM)}", may="always", items=(1, 1)),  # OphthalmicThicknessMappingNormalsSequence
        Row(1, 0, include="macros.externally_sourced_data_set_identification"),  # include Externally-Sourced Data Set Identification
        Row(0, 0x00221472, "1C", when="OphthalmicMappingDeviceType in {OCT}", items=(1, 1)),  # RelevantOPTAttributesSequence
        Row(1, 0x00220035, "1"),  # DepthSpatialResolution
        Row(1, 0x00220036, "1"),  # MaximumDepthDistortion
        Row(0, 0x00082112, "1C", when="OphthalmicMappingDeviceType in {OCT}", may="always", items=(1, 1)),  # SourceImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7202", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x0008114A, "1C", when="not_checkable(application)", may="always", items=(0, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("4264", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221465, "3"),  # RegistrationToLocalizerSequence
        Row(1, 0x00221466, "1", values=(enumerated("PIXEL"),)),  # RegisteredLocalizerUnits
        Row(1, 0x00221467, "1"),  # RegisteredLocalizerTopLeftHandCorner
        Row(1, 0x00221468, "1"),  # RegisteredLocalizerBottomRightHandCorner
        Row(0, 0, groups=(Group("244", "D", "AnatomicRegionModifierSequence", qualified=True), Group("4266", "D", "PrimaryAnatomicStructureSequence", qualified=True),), include="macros.general_anatomy_mandatory"),  # include General Anatomy Mandatory
        Row(0, 0x0022001D, "3", items=(1, 1), groups=(Group("4207", "B"),)),  # RelativeImagePositionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00221463, "1C", when="PrimaryAnatomicStructureSequence in {(67046006, SCT), (81016008, SCT), (49755003, SCT), (111934, DCM)}", may="always"),  # AnatomicStructureReferencePoint
        Row(0, 0x00221445, "1C", when="ImageType[3] in {RETINAL_THICK}", items=(1, 1), groups=(Group("4262", "D"),)),  # RetinalThicknessDefinitionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
