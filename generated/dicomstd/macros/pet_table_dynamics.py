"""PET Table Dynamics Macro Attributes, PS3.3 C.8.22.5.7. Generated from table_C.8.22-18; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr


@item
class PETTableDynamicsItem(Item):
    """Item of table C.8.22-18 in PETTableDynamicsSequence, PS3.3 C.8.22.5.7."""

    TableSpeed: Attr[float, AnyFD] = type1(0x00189309, FD)
