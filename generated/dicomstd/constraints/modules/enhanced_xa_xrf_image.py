"""Enhanced XA/XRF Image, PS3.3 C.8.19.2. Generated from table_C.8.19.2-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8.19.2-1",
    "Enhanced XA/XRF Image",
    "C.8.19.2",
    (
        Row(0, 0x00080008, "1"),  # ImageType
        Row(0, 0x00189410, "1", values=(enumerated("SINGLE PLANE", "BIPLANE", "UNDEFINED"),)),  # PlanesInAcquisition
        Row(0, 0x00189457, "1C", when="PlanesInAcquisition not in {UNDEFINED}", values=(defined("MONOPLANE", "PLANE A", "PLANE B"),)),  # PlaneIdentification
        Row(0, 0x00200012, "3"),  # AcquisitionNumber
        Row(0, 0x0008002A, "1"),  # AcquisitionDateTime
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", "9", "10", "11", "12", "13", "14", "15", "16"), enumerated("8", when="BitsAllocated == 8"), enumerated("9", "10", "11", "12", "13", "14", "15", "16", when="BitsAllocated == 16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280002, "1"),  # SamplesPerPixel
        Row(0, 0x00280103, "1"),  # PixelRepresentation
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME1", "MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00189423, "3"),  # AcquisitionProtocolName
        Row(0, 0x00189424, "3"),  # AcquisitionProtocolDescription
        Row(0, 0x00180022, "3", values=(defined("TOMO", "CHASE", "STEP", "ROTA"),)),  # ScanOptions
        Row(0, 0x00189004, "1", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
        Row(0, 0x00540410, "1C", when="PositionerType in {CARM} and CArmPositionerTabletopRelationship in {YES}", may="always", items=(1, 1), groups=(Group("19", "B"),)),  # PatientOrientationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540412, "1C", when="not_checkable(application)", items=(1, 1), groups=(Group("20", "B"),)),  # PatientOrientationModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00540414, "2C", when="PositionerType in {CARM} and CArmPositionerTabletopRelationship in {YES}", may="always", items=(0, 1), groups=(Group("21", "B"),)),  # PatientGantryRelationshipCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00109431, "3"),  # ExaminedBodyThickness
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00089410, "1C", when="PlanesInAcquisition in {BIPLANE}", items=(1, 1)),  # ReferencedOtherPlaneSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(0, 0x00089092, "1C", when="present(ReferencedImageSequence) or present(ReferencedImageSequence@frames)", items=(1, None)),  # ReferencedImageEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x00089154, "1C", when="present(SourceImageSequence) or present(SourceImageSequence@frames)", items=(1, None)),  # SourceImageEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0x0008114A, "3", items=(1, None)),  # ReferencedInstanceSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(1, 0x0040A170, "1", items=(1, 1), groups=(Group("7004", "D", qualified=True),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.general_procedure_protocol_reference"),  # include General Procedure Protocol Reference
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x00280300, "3", values=(enumerated("YES", "NO"),)),  # QualityControlImage
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY", "INVERSE"),)),  # PresentationLUTShape
    ),
)
