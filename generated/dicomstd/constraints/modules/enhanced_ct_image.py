"""Enhanced CT Image, PS3.3 C.8.15.2. Generated from table_C.8-114; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-114",
    "Enhanced CT Image",
    "C.8.15.2",
    (
        Row(0, 0x00080008, "1", values=(defined("ATTENUATION", "CARDIAC_CTA", "CARDIAC_CASCORE", "REFERENCE", at=3, when="Modality in {CT}"), defined("FILTERED", "MEDIAN", "ENERGY_PROP_WT", at=4, when="Modality in {CT}"), defined("VMI", "MAT_SPECIFIC", "MAT_REMOVED", "MAT_FRACTIONAL", "EFF_ATOMIC_NUM", "ELECTRON_DENSITY", "MAT_MODIFIED", "MAT_VALUE_BASED", "MIXED", at=5, when="Modality in {CT}"), enumerated("ORIGINAL", "DERIVED", "MIXED", at=1), enumerated("PRIMARY", at=2), defined("ANGIO", "CARDIAC", "CARDIAC_GATED", "CARDRESP_GATED", "DYNAMIC", "FLUOROSCOPY", "LOCALIZER", "MOTION", "PERFUSION", "PRE_CONTRAST", "POST_CONTRAST", "RESP_GATED", "REST", "STATIC", "STRESS", "VOLUME", "NON_PARALLEL", "PARALLEL", "WHOLE_BODY", at=3), defined("ADDITION", "DIVISION", "MASKED", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "RESAMPLED", "STD_DEVIATION", "SUBTRACTION", "NONE", "QUANTITY", "MIXED", at=4),)),  # ImageType
        Row(0, 0x00189361, "3", values=(enumerated("YES", "NO"),)),  # MultienergyCTAcquisition
        Row(0, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
        Row(0, 0x00200012, "3"),  # AcquisitionNumber
        Row(0, 0x0008002A, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2}", may="always"),  # AcquisitionDateTime
        Row(0, 0x00189073, "1C", when="ImageType[1] in {ORIGINAL, MIXED} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2}", may="always"),  # AcquisitionDuration
        Row(0, 0, include="macros.hierarchical_evidence_reference"),  # include Hierarchical Evidence Reference
        Row(0, 0x00280002, "1", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00189004, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2}", may="always", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
        Row(0, 0x00204000, "3"),  # ImageComments
        Row(0, 0x00280301, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2}", may="always", values=(enumerated("NO"),)),  # BurnedInAnnotation
        Row(0, 0x00280302, "3", values=(enumerated("YES", "NO"),)),  # RecognizableVisualFeatures
        Row(0, 0x00282110, "1C", when="SOPClassUID not in {1.2.840.10008.5.1.4.1.1.2.2}", may="always", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00282112, "1C", when="LossyImageCompression in {01}"),  # LossyImageCompressionRatio
        Row(0, 0x00282114, "1C", when="LossyImageCompression in {01}", values=(defined("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_15444_15", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),)),  # LossyImageCompressionMethod
        Row(0, 0x20500020, "1", values=(enumerated("IDENTITY"),)),  # PresentationLUTShape
        Row(0, 0x00880200, "3", items=(1, 1)),  # IconImageSequence
        Row(1, 0, include="macros.image_pixel"),  # include Image Pixel
        Row(0, 0, include="macros.optional_view_and_slice_progression_direction"),  # include Optional View and Slice Progression Direction
        Row(0, 0x300A012C, "3"),  # IsocenterPosition
        Row(0, 0, include="macros.rt_equipment_correlation"),  # include RT Equipment Correlation
    ),
)
