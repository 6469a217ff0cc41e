"""Basic Film Session IOD, PS3.3 B.7.2. Generated from table_B.7-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.7-1",
    "Basic Film Session",
    "B.7.2",
    ("1.2.840.10008.5.1.1.1",),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Basic Film Session Presentation", "", "modules.basic_film_session_presentation"),
        Use("", "Basic Film Session Relationship", "", "modules.basic_film_session_relationship"),
    ),
    kind="normalized",
)
