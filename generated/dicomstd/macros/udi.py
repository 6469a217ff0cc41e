"""UDI Macro Attributes, PS3.3 10.29. Generated from table_10.29-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, UT, Item, item, type1, type3


@item
class UDIItem(Item):
    """Item of table 10.29-1, PS3.3 10.29."""

    UniqueDeviceIdentifier: str = type1(0x00181009, UT)
    DeviceDescription: str | None = type3(0x00500020, LO)
