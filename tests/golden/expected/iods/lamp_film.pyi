"""Lamp Film IOD, PS3.3 A.6.3. Generated from table_A.6-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import (
    UID, AnyAT, AnyDS, AnyFD, Attr, Buffer, CompositeObject, ListAT, ListDS, ListFD, MultiFrame, OptCodesOf,
    OptSeq, Seq, Tag,
)
from dicomstd.closed_codes import CID10Code
from dicomstd.frames.lamp_film import LampFilmFrame
from dicomstd.items import (
    CodeSequenceItem,
    LampFilmPerFrameFunctionalGroupsItem,
    LampFilmSharedFunctionalGroupsItem,
    ShadeMacroItem,
)

class LampFilm(CompositeObject, MultiFrame["LampFilmFrame"]):
    """Lamp Film IOD, PS3.3 A.6.3. Functional groups: LampFilmFrame."""

    # Image: Lamp (M), PS3.3 C.2.1
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]]
    LampColor: Literal["RED"] = ...
    LampCount: Literal[1, 255] | None = ...
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = ...
    GlowPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = ...
    BulbKindCodeSequence: OptCodesOf[CodeSequenceItem, CID10Code]
    ShadeSequence: OptSeq[ShadeMacroItem] = ...
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

    # Image: Multi-frame Functional Groups (M), PS3.3 C.7.6
    SharedFunctionalGroupsSequence: Seq[LampFilmSharedFunctionalGroupsItem]
    PerFrameFunctionalGroupsSequence: Seq[LampFilmPerFrameFunctionalGroupsItem]

    # Image: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str] = ...
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        ImageType: list[str] | tuple[str, ...],
        LampColor: Literal["RED"] = ...,
        LampCount: Literal[1, 255] | None = ...,
        CordLength: ListDS | tuple[AnyDS, ...] | None = ...,
        GlowPosition: ListFD | tuple[AnyFD, AnyFD, AnyFD] | None = ...,
        BulbKindCodeSequence: Iterable[CodeSequenceItem | CID10Code] | None,
        ShadeSequence: Iterable[ShadeMacroItem] | None = ...,
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
        SharedFunctionalGroupsSequence: Iterable[LampFilmSharedFunctionalGroupsItem],
        PerFrameFunctionalGroupsSequence: Iterable[LampFilmPerFrameFunctionalGroupsItem],
        SOPClassUID: str = ...,
        SOPInstanceUID: str = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
