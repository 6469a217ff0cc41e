"""Media Creation Management IOD, PS3.3 B.25.2. Generated from table_B.25.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.25.2-1",
    "Media Creation Management",
    "B.25.2",
    ("1.2.840.10008.5.1.1.33",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Media Creation Management", "", "modules.media_creation_management"),
    ),
    kind="normalized",
)
