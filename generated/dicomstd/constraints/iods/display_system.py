"""Display System IOD, PS3.3 B.29.1. Generated from table_B.29-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.29-1",
    "Display System",
    "B.29.1",
    ("1.2.840.10008.5.1.1.40",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Display System", "", "modules.display_system"),
        Use("", "Target Luminance Characteristics", "", "modules.target_luminance_characteristics"),
        Use("", "QA Results", "", "modules.qa_results"),
    ),
    kind="normalized",
)
