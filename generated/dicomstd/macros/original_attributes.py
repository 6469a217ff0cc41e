"""Original Attributes Macro Attributes, PS3.3 C.12.1.1.9. Generated from table_C.12.1.1.9-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import (
    AT, CS, DT, IS, LO, OB, SQ, US, Item, item, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        AnyAT, AnyDT, Attr, Buffer, Dataset, DateTime, ListAT, OptSeq, Seq, Tag,
    )


@item
class OriginalAttributesItem(Item):
    """Item of table C.12.1.1.9-1 in OriginalAttributesSequence, PS3.3 C.12.1.1.9."""

    SourceOfPreviousValues: str | None = type2(0x04000564, LO)
    AttributeModificationDateTime: Attr[DateTime, AnyDT] = type1(0x04000562, DT)
    ModifyingSystem: str = type1(0x04000563, LO)
    ReasonForTheAttributeModification: str = type1(0x04000565, CS)
    ModifiedAttributesSequence: Seq[Dataset] = type1(0x04000550, SQ)
    NonconformingModifiedAttributesSequence: OptSeq[NonconformingModifiedAttributesItem] = type3(0x04000551, SQ)


@item
class NonconformingModifiedAttributesItem(Item):
    """Item of table C.12.1.1.9-1 in OriginalAttributesSequence/NonconformingModifiedAttributesSequence, PS3.3 C.12.1.1.9."""

    SelectorAttribute: Attr[Tag | None, AnyAT | None] = type1c(0x00720026, AT)
    SelectorValueNumber: int | None = type1c(0x00720028, US)
    SelectorSequencePointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00720052, AT, "1-n")
    SelectorSequencePointerPrivateCreator: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00720054, LO, "1-n")  # if private(SelectorSequencePointer)
    SelectorSequencePointerItems: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00741057, IS, "1-n")  # if present(SelectorSequencePointer)
    SelectorAttributePrivateCreator: str | None = type1c(0x00720056, LO)  # if private(SelectorAttribute)
    NonconformingDataElementValue: Attr[memoryview, Buffer] = type1(0x04000552, OB)
