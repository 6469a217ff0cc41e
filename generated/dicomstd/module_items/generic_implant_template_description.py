"""Generic Implant Template Description Module Attributes, PS3.3 C.29.1.1. Generated from table_C.29.1.1-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import DT, LO, OB, SQ, ST, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, Attr, Buffer, Codes, DateTime
    from dicomstd.items import CodeSequenceItem


@item
class ImplantTargetAnatomyItem(Item):
    """Item of table C.29.1.1-1 in ImplantTargetAnatomySequence, PS3.3 C.29.1.1."""

    AnatomicRegionSequence: Codes[CodeSequenceItem] = type1(0x00082218, SQ)


@item
class NotificationFromManufacturerItem(Item):
    """Item of table C.29.1.1-1 in NotificationFromManufacturerSequence, PS3.3 C.29.1.1."""

    InformationIssueDateTime: Attr[DateTime, AnyDT] = type1(0x00686270, DT)
    InformationSummary: str = type1(0x00686280, ST)
    EncapsulatedDocument: Attr[memoryview | None, Buffer | None] = type3(0x00420011, OB)
    MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] | None = type1c(0x00420012, LO)  # if present(EncapsulatedDocument)


@item
class InformationFromManufacturerItem(Item):
    """Item of table C.29.1.1-1 in InformationFromManufacturerSequence, PS3.3 C.29.1.1."""

    InformationIssueDateTime: Attr[DateTime, AnyDT] = type1(0x00686270, DT)
    InformationSummary: str = type1(0x00686280, ST)
    EncapsulatedDocument: Attr[memoryview | None, Buffer | None] = type3(0x00420011, OB)
    MIMETypeOfEncapsulatedDocument: Literal["application/pdf"] | None = type1c(0x00420012, LO)  # if present(EncapsulatedDocument)
