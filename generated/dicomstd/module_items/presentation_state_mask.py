"""Presentation State Mask Module Attributes, PS3.3 C.11.13. Generated from table_C.11.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, US, Item, item, type1, type1c


@item
class PresentationStateMaskMaskSubtractionItem(Item):
    """Item of table C.11.13-1 in MaskSubtractionSequence, PS3.3 C.11.13."""

    MaskOperation: Literal["AVG_SUB", "TID"] = type1(0x00286101, CS)
    ContrastFrameAveraging: int | None = type1c(0x00286112, US)  # if count(MaskFrameNumbers) > 1
