"""Lamp Directory IOD, PS3.3 F.2.2. Generated from table_F.2-1; do not edit."""

from dicodec.schema import Iod, Record, Use

IOD = Iod(
    "F.2-1",
    "Lamp Directory",
    "F.2.2",
    ("1.2.999.50",),
    (
        Use("", "Shelf", "M", "modules.shelf"),
        Use("", "Directory", "U", "modules.directory"),
    ),
    kind="directory",
    records=(
        Record("", "", ("OWNER", "PRIVATE")),
        Record("OWNER", "macros.owner_keys", ("LAMP", "PRIVATE")),
        Record("LAMP", "macros.lamp_keys", ("PRIVATE",)),
        Record("PRIVATE", "", ("PRIVATE",)),
    ),
)
