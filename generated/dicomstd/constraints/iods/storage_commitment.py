"""Storage Commitment IOD, PS3.3 B.15.2. Generated from table_B.15-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.15-1",
    "Storage Commitment",
    "B.15.2",
    ("1.2.840.10008.1.20.1",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Storage Commitment", "", "modules.storage_commitment"),
    ),
    kind="normalized",
)
