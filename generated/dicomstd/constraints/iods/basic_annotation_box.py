"""Basic Annotation Box IOD, PS3.3 B.10.2. Generated from table_B.10-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.10-1",
    "Basic Annotation Box",
    "B.10.2",
    ("1.2.840.10008.5.1.1.15",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Basic Annotation Presentation", "", "modules.basic_annotation_presentation"),
    ),
    kind="normalized",
)
