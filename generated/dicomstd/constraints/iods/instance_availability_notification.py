"""Instance Availability Notification IOD, PS3.3 B.24.2. Generated from table_B.24.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.24.2-1",
    "Instance Availability Notification",
    "B.24.2",
    ("1.2.840.10008.5.1.4.33",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Instance Availability Notification", "", "modules.instance_availability_notification"),
    ),
    kind="normalized",
)
