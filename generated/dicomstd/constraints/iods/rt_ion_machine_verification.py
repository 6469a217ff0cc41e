"""RT Ion Machine Verification IOD, PS3.3 B.28.2. Generated from table_B.28.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.28.2-1",
    "RT Ion Machine Verification",
    "B.28.2",
    ("1.2.840.10008.5.1.4.34.9",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "RT General Machine Verification", "", "modules.rt_general_machine_verification"),
        Use("", "RT Ion Machine Verification", "", "modules.rt_ion_machine_verification"),
    ),
    kind="normalized",
)
