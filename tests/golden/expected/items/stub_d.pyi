"""Sequence items, D, PS3.3. Generated; do not edit."""

from typing import Literal
from dicodec.typed import AnyDA, AnyPN, Attr, Date, Item, PersonName

class DirectoryRecordItem(Item):
    """Item of table F.4-2 in DirectoryRecordSequence, PS3.3 F.4."""

    DirectoryRecordType: Literal["OWNER", "LAMP", "PRIVATE"]
    LampOwner: Attr[PersonName | None, AnyPN | None] = ...
    LampColor: str | None = ...
    LampCount: int | None = ...
    DateOfSale: Attr[Date | None, AnyDA | None] = ...

    def __init__(
        self, *,
        DirectoryRecordType: Literal["OWNER", "LAMP", "PRIVATE"],
        LampOwner: AnyPN | None = ...,
        LampColor: str | None = ...,
        LampCount: int | None = ...,
        DateOfSale: AnyDA | None = ...,
    ) -> None: ...
