"""CT Image Frame Type, PS3.3 C.8.15.3.1. Generated from table_C.8-117; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-117",
    "CT Image Frame Type",
    "C.8.15.3.1",
    (
        Row(0, 0x00189329, "1", items=(1, 1)),  # CTImageFrameTypeSequence
        Row(1, 0x00089007, "1", values=(defined("ATTENUATION", "CARDIAC_CTA", "CARDIAC_CASCORE", "REFERENCE", at=3, when="Modality in {CT}"), defined("FILTERED", "MEDIAN", "ENERGY_PROP_WT", at=4, when="Modality in {CT}"), defined("VMI", "MAT_SPECIFIC", "MAT_REMOVED", "MAT_FRACTIONAL", "EFF_ATOMIC_NUM", "ELECTRON_DENSITY", "MAT_MODIFIED", "MAT_VALUE_BASED", "MIXED", at=5, when="Modality in {CT}"), enumerated("ORIGINAL", "DERIVED", "MIXED", at=1), enumerated("PRIMARY", at=2), defined("ANGIO", "CARDIAC", "CARDIAC_GATED", "CARDRESP_GATED", "DYNAMIC", "FLUOROSCOPY", "LOCALIZER", "MOTION", "PERFUSION", "PRE_CONTRAST", "POST_CONTRAST", "RESP_GATED", "REST", "STATIC", "STRESS", "VOLUME", "NON_PARALLEL", "PARALLEL", "WHOLE_BODY", at=3), defined("ADDITION", "DIVISION", "MASKED", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "RESAMPLED", "STD_DEVIATION", "SUBTRACTION", "NONE", "QUANTITY", "MIXED", at=4),)),  # FrameType
        Row(1, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
    ),
)
