"""MR Image IOD, PS3.3 A.4.3. Generated from table_A.4-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDS, AnyFD, Attr, Buffer, CodedConcept, CompositeObject, ListAT, ListDS, ListFD, OptCodes,
    OptSeq, Tag,
)
from dicomstd.items import CodeSequenceItem, MRImageShadeItem, StandStandItem

class MRImage(CompositeObject):
    """MR Image IOD, PS3.3 A.4.3."""

    # Image: Lamp (M), PS3.3 C.2.1
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    LampColor: Literal["RED", "BLUEGREEN"]
    LampCount: Literal[1, 255] | None = ...
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    GlowPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    BulbKindCodeSequence: OptCodes[CodeSequenceItem]
    ShadeSequence: OptSeq[MRImageShadeItem] = ...
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

    # Image: Stand (U), PS3.3 C.3
    StandSequence: OptSeq[StandStandItem] = ...

    # Image: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[Literal["1.2.999.9", "1.2.999.11"], Literal["1.2.999.9", "1.2.999.11"]]
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        ImageType: list[str] | tuple[str, ...],
        LampColor: Literal["RED", "BLUEGREEN"],
        LampCount: Literal[1, 255] | None = ...,
        CordLength: ListDS | tuple[AnyDS, ...] | None = ...,
        GlowPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        BulbKindCodeSequence: Iterable[CodeSequenceItem | CodedConcept] | None,
        ShadeSequence: Iterable[MRImageShadeItem] | None = ...,
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
        SOPClassUID: Literal["1.2.999.9", "1.2.999.11"],
        SOPInstanceUID: str = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
