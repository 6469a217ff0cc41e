"""RT Conventional Machine Verification IOD, PS3.3 B.27.2. Generated from table_B.27.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.27.2-1",
    "RT Conventional Machine Verification",
    "B.27.2",
    ("1.2.840.10008.5.1.4.34.8",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "RT General Machine Verification", "", "modules.rt_general_machine_verification"),
        Use("", "RT Conventional Machine Verification", "", "modules.rt_conventional_machine_verification"),
    ),
    kind="normalized",
)
