"""Enhanced RT Image, PS3.3 C.36.27. Generated from table_C.36.27-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.36.27-1",
    "Enhanced RT Image",
    "C.36.27",
    (
        Row(0, 0, include="macros.entity_long_labeling"),  # include Entity Long Labeling
        Row(0, 0x00080008, "1", values=(enumerated("ORIGINAL", "DERIVED", "MIXED", at=1), enumerated("PRIMARY", at=2), defined("ANGIO", "CARDIAC", "CARDIAC_GATED", "CARDRESP_GATED", "DYNAMIC", "FLUOROSCOPY", "LOCALIZER", "MOTION", "PERFUSION", "PRE_CONTRAST", "POST_CONTRAST", "RESP_GATED", "REST", "STATIC", "STRESS", "VOLUME", "NON_PARALLEL", "PARALLEL", "WHOLE_BODY", at=3), defined("ADDITION", "DIVISION", "MASKED", "MAXIMUM", "MEAN", "MINIMUM", "MULTIPLICATION", "RESAMPLED", "STD_DEVIATION", "SUBTRACTION", "NONE", "QUANTITY", "MIXED", at=4),)),  # ImageType
        Row(0, 0x300A0700, "3"),  # TreatmentSessionUID
        Row(0, 0x30020106, "2C", when="not_checkable(real-world)", may="always"),  # StartCumulativeMeterset
        Row(0, 0x30020107, "2C", when="not_checkable(real-world)", may="always"),  # StopCumulativeMeterset
        Row(0, 0x300A0658, "1C", when="has_value(StartCumulativeMeterset) or has_value(StopCumulativeMeterset) or has_value(StartCumulativeMeterset@frames) or has_value(StopCumulativeMeterset@frames)", groups=(Group("9269", "D"),)),  # RadiationDosimeterUnitSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00188150, "2"),  # ExposureTimeInuS
        Row(0, 0, include="macros.rt_treatment_position"),  # include RT Treatment Position
    ),
)
