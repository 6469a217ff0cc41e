"""Externally-Sourced Data Set Identification Macro Attributes, PS3.3 10.18. Generated from table_10-22; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, Item, item, type1, type3


@item
class ExternallySourcedDataSetIdentificationItem(Item):
    """Item of table 10-22, PS3.3 10.18."""

    DataSetName: str = type1(0x00240306, LO)
    DataSetVersion: str = type1(0x00240307, LO)
    DataSetSource: str = type1(0x00240308, LO)
    DataSetDescription: str | None = type3(0x00240309, LO)
