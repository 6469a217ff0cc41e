"""Variable Modality LUT, PS3.3 C.11.35. Generated from table_C.11.35-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.11.35-1",
    "Variable Modality LUT",
    "C.11.35",
    (
        Row(0, 0x00283001, "1", items=(1, None)),  # VariableModalityLUTSequence
        Row(1, 0x00081140, "1", items=(1, None)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0, include="macros.modality_lut"),  # include Modality LUT
    ),
)
