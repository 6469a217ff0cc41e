"""MR Image Frame Type, PS3.3 C.8.13.5.1. Generated from table_C.8-88; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-88",
    "MR Image Frame Type",
    "C.8.13.5.1",
    (
        Row(0, 0x00189226, "1", items=(1, 1)),  # MRImageFrameTypeSequence
        Row(1, 0x00089007, "1", values=(defined("ANGIO_TIME", "ASL", "CINE", "DIFFUSION", "DIXON", "FLOW_ENCODED", "FLUID_ATTENUATED", "FMRI", "MAX_IP", "MIN_IP", "M_MODE", "METABOLITE_MAP", "MULTIECHO", "PROTON_DENSITY", "REALTIME", "STIR", "TAGGING", "TEMPERATURE", "T1", "T2", "T2_STAR", "TOF", "VELOCITY", at=3), enumerated("ORIGINAL", "DERIVED", "MIXED", at=1), enumerated("PRIMARY", at=2), defined("ANGIO", "CARDIAC", "CARDIAC_GATED", "CARDRESP_GATED", "DYNAMIC", "FLUOROSCOPY", "LOCALIZER", "MOTION", "PERFUSION", "PRE_CONTRAST", "POST_CONTRAST", "RESP_GATED", "REST", "STATIC", "STRESS", "VOLUME", "NON_PARALLEL", "PARALLEL", "WHOLE_BODY", at=3), defined("ADDITION", "DIVISION", "MASKED", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "RESAMPLED", "STD_DEVIATION", "SUBTRACTION", "NONE", "QUANTITY", "MIXED", at=4),)),  # FrameType
        Row(1, 0, include="macros.common_ct_mr_and_photoacoustic_image_description"),  # include Common CT/MR and Photoacoustic Image Description
        Row(1, 0, include="macros.mr_image_description"),  # include MR Image Description
    ),
)
