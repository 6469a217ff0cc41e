"""Print Job IOD, PS3.3 B.11.2. Generated from table_B.11-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.11-1",
    "Print Job",
    "B.11.2",
    ("1.2.840.10008.5.1.1.14",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Print Job", "", "modules.print_job"),
    ),
    kind="normalized",
)
