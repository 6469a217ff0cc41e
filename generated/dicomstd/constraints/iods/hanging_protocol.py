"""Hanging Protocol IOD, PS3.3 A.44.3. Generated from table_A.44.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.44.3-1",
    "Hanging Protocol",
    "A.44.3",
    ("1.2.840.10008.5.1.4.38.1",),
    (
        Use("Hanging Protocol", "SOP Common", "M", "modules.sop_common"),
        Use("Hanging Protocol", "Hanging Protocol Definition", "M", "modules.hanging_protocol_definition"),
        Use("Hanging Protocol", "Hanging Protocol Environment", "M", "modules.hanging_protocol_environment"),
        Use("Hanging Protocol", "Hanging Protocol Display", "M", "modules.hanging_protocol_display"),
    ),
)
