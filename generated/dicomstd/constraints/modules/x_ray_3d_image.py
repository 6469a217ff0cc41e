"""X-Ray 3D Image, PS3.3 C.8.21.1. Generated from table_C.8.21.1-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.21.1-1",
    "X-Ray 3D Image",
    "C.8.21.1",
    (
        Row(0, 0x00080008, "1"),  # ImageType
        Row(0, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", "9", "10", "11", "12", "13", "14", "15", "16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280002, "1"),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00189004, "1", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
        Row(0, 0x00280301, "1", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x00089092, "1C", when="present(ReferencedImageSequence) or present(ReferencedImageSequence@frames)", items=(1, None)),  # ReferencedImageEvidenceSequence
        Row(1, 0, include="macros.hierarchical_sop_instance_reference"),  # include Hierarchical SOP Instance Reference
        Row(0, 0, include="macros.general_procedure_protocol_reference"),  # include General Procedure Protocol Reference
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x00280300, "3", values=(enumerated("YES", "NO"),)),  # QualityControlImage
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00083011, "3", items=(1, None)),  # SourceIrradiationEventSequence
        Row(1, 0x00083010, "1"),  # IrradiationEventUID
    ),
)
