"""Basic Film Box IOD, PS3.3 B.8.2. Generated from table_B.8-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.8-1",
    "Basic Film Box",
    "B.8.2",
    ("1.2.840.10008.5.1.1.2",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Basic Film Box Presentation", "", "modules.basic_film_box_presentation"),
        Use("", "Basic Film Box Relationship", "", "modules.basic_film_box_relationship"),
    ),
    kind="normalized",
)
