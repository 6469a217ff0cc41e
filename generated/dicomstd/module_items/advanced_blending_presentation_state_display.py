"""Advanced Blending Presentation State Display Module Attributes, PS3.3 C.11.34. Generated from table_C.11.34.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, SQ, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, Seq


@item
class BlendingDisplayItem(Item):
    """Item of table C.11.34.1-1 in BlendingDisplaySequence, PS3.3 C.11.34."""

    BlendingDisplayInputSequence: Seq[BlendingDisplayInputItem] = type1(0x00701B03, SQ)
    RelativeOpacity: Attr[float | None, AnyFD | None] = type1c(0x00700403, FL)  # if BlendingMode in {FOREGROUND}
    BlendingMode: Literal["EQUAL", "FOREGROUND"] = type1(0x00701B06, CS)
    BlendingInputNumber: int | None = type1c(0x00701B02, US)


@item
class BlendingDisplayInputItem(Item):
    """Item of table C.11.34.1-1 in BlendingDisplaySequence/BlendingDisplayInputSequence, PS3.3 C.11.34."""

    BlendingInputNumber: int = type1(0x00701B02, US)
