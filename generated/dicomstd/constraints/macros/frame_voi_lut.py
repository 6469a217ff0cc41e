"""Frame VOI LUT, PS3.3 C.7.6.16.2.10. Generated from table_C.7.6.16-11; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.7.6.16-11",
    "Frame VOI LUT",
    "C.7.6.16.2.10",
    (
        Row(0, 0x00289132, "1", items=(1, 1)),  # FrameVOILUTSequence
        Row(1, 0x00281050, "1"),  # WindowCenter
        Row(1, 0x00281051, "1"),  # WindowWidth
        Row(1, 0x00281055, "3", values=(defined("BRAIN", "SOFT_TISSUE", "LUNG", "BONE", when="Modality in {CT}"),)),  # WindowCenterWidthExplanation
        Row(1, 0x00281056, "3", values=(defined("LINEAR", "LINEAR_EXACT", "SIGMOID"),)),  # VOILUTFunction
    ),
)
