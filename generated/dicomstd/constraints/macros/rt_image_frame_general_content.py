"""RT Image Frame General Content, PS3.3 C.36.2.4.8. Generated from table_C.36.2.4.8-1; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.36.2.4.8-1",
    "RT Image Frame General Content",
    "C.36.2.4.8",
    (
        Row(0, 0x30020102, "1", items=(1, 1)),  # RTImageFrameGeneralContentSequence
        Row(1, 0x00089007, "1", values=(defined("PLANNED", "TREATMENT", "SIMULATION", at=3), defined("IMAGE", "PORTFILM", "DOSE", "FLUENCE", at=4), defined("PREDICTED", "ACQUIRED", "REF_MATCHING", at=5),)),  # FrameType
        Row(1, 0x300A060B, "1C", when="present(TreatmentPositionSequence) and not_checkable(real-world)"),  # ReferencedTreatmentPositionIndex
        Row(1, 0x30020106, "2C", when="not_checkable(real-world)", may="always"),  # StartCumulativeMeterset
    ),
)
