"""Lamp Report IOD, PS3.3 A.7.3. Generated from table_A.7-1; do not edit."""

from dicodec.schema import Iod, Relationship, Use

IOD = Iod(
    "A.7-1",
    "Lamp Report",
    "A.7.3",
    (),
    (
        Use("Document", "SOP", "M", "modules.sop"),
    ),
    relationships=(
        Relationship(("CONTAINER",), ("CONTAINS",), ("TEXT", "IMAGE", "CONTAINER")),
        Relationship(("TEXT", "NUM"), ("INFERRED FROM", "HAS PROPERTIES"), ("*", "-CONTAINER")),
        Relationship(("*",), ("HAS CONCEPT MOD",), ("TEXT",)),
    ),
)
