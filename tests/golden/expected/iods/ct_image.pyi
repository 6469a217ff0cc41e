"""CT Image IOD, PS3.3 A.3.3. Generated from table_A.3-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDA, AnyDS, AnyFD, AnyPN, Attr, Buffer, CodedConcept, CompositeObject, Date, ListAT, ListDS,
    ListFD, OptCodes, OptSeq, PersonName, Tag,
)
from dicomstd.items import CTImageShadeItem, CodeSequenceItem, StandStandItem

class CTImage(CompositeObject):
    """CT Image IOD, PS3.3 A.3.3."""

    # Patient: Owner (M), PS3.3 C.1
    LampOwner: Attr[PersonName | None, AnyPN | None]
    DateOfSale: Attr[Date | None, AnyDA | None] = ...

    # Image: Lamp (M), PS3.3 C.2.1
    LampColor: Literal["RED", "BLUEGREEN"]
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    LampCount: Literal[1, 255] | None = ...
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    GlowPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    BulbKindCodeSequence: OptCodes[CodeSequenceItem]
    ShadeSequence: OptSeq[CTImageShadeItem] = ...
    StripData: Attr[memoryview | None, Buffer | None] = ...
    GlowTable: Attr[memoryview | tuple[int, ...] | None, Buffer | list[int] | tuple[int, ...] | None] = ...
    LampMode: str | None
    WireLayout: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
    SwitchBits: int | None = ...
    FaultFlags: int | None = ...
    PlugKind: str | None = ...
    PlugSide: Literal["L", "R"] | None = ...
    GlowPointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = ...
    BulbBits: int | None = ...
    BulbBitsUsed: int | None = ...
    BodyPartLit: str | None = ...
    Modality: Literal["CT", "MR"] | None = ...
    GlowStream: Attr[memoryview | None, Buffer | None] = ...
    PixelData: Attr[memoryview, Buffer]

    # Image: Stand (C), PS3.3 C.3, if present(LampCount)
    StandSequence: OptSeq[StandStandItem] = ...

    # Image: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str] = ...
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        LampOwner: AnyPN | None,
        DateOfSale: AnyDA | None = ...,
        LampColor: Literal["RED", "BLUEGREEN"],
        ImageType: list[str] | tuple[str, ...],
        LampCount: Literal[1, 255] | None = ...,
        CordLength: ListDS | tuple[AnyDS, ...] | None = ...,
        GlowPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        BulbKindCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ShadeSequence: Iterable[CTImageShadeItem] | None = ...,
        StripData: Buffer | None = ...,
        GlowTable: Buffer | list[int] | tuple[int, ...] | None = ...,
        LampMode: str | None,
        WireLayout: list[str] | tuple[str, ...] | None = ...,
        SwitchBits: int | None = ...,
        FaultFlags: int | None = ...,
        PlugKind: str | None = ...,
        PlugSide: Literal["L", "R"] | None = ...,
        GlowPointer: ListAT | tuple[AnyAT, ...] | None = ...,
        BulbBits: int | None = ...,
        BulbBitsUsed: int | None = ...,
        BodyPartLit: str | None = ...,
        Modality: Literal["CT", "MR"] | None = ...,
        GlowStream: Buffer | None = ...,
        PixelData: Buffer,
        StandSequence: Iterable[StandStandItem] | None = ...,
        SOPClassUID: str = ...,
        SOPInstanceUID: str = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
