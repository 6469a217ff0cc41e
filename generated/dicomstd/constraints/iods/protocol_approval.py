"""Protocol Approval IOD, PS3.3 A.82.3.1.3. Generated from table_A.82.3.1.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.82.3.1.3-1",
    "Protocol Approval",
    "A.82.3.1.3",
    ("1.2.840.10008.5.1.4.1.1.200.3",),
    (
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Approval", "SOP Common", "M", "modules.sop_common"),
        Use("Approval", "Protocol Approval", "M", "modules.protocol_approval"),
    ),
)
