"""MR Image IOD, PS3.3 A.4.3. Generated from table_A.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    AT, CS, DS, FD, SQ, UI, US, CompositeObject, filled, iod, type1, type1c, type1u, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyAT, AnyDS, AnyFD, Attr, Buffer, ListAT, ListDS, ListFD, OptCodes, OptSeq, Tag,
    )
    from dicomstd.items import CodeSequenceItem, MRImageShadeItem, StandStandItem


@iod("mr_image", sop_classes=("1.2.999.9", "1.2.999.11"))
class MRImage(CompositeObject):
    """MR Image IOD, PS3.3 A.4.3."""

    # Image: Lamp (M), PS3.3 C.2.1
    ImageType: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00080008, CS, "2-n")
    LampColor: Literal["RED", "BLUEGREEN"] = type1(0x00110001, CS)
    LampCount: Literal[1, 255] | None = type1c(0x00110002, US)  # if ImageType[1] in {ORIGINAL, MIXED}
    CordLength: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00110004, DS, "1-n")
    GlowPosition: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00110006, FD, "3")
    BulbKindCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00110005, SQ)
    ShadeSequence: OptSeq[MRImageShadeItem] = type3(0x00110003, SQ)
    StripData: Attr[memoryview | None, Buffer | None] = type3(0x60003000, "OB or OW")
    GlowTable: Attr[memoryview | tuple[int, ...] | None, Buffer | list[int] | tuple[int, ...] | None] = type3(0x00110010, "US or SS or OW", "1-n or 1")
    LampMode: str | None = type2(0x00110012, CS)
    WireLayout: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00110013, CS, "1-n")
    SwitchBits: int | None = type3(0x00110014, US)
    FaultFlags: int | None = type3(0x00110015, US)
    PlugKind: str | None = type3(0x00110016, CS)
    PlugSide: Literal["L", "R"] | None = type3(0x00110017, CS)
    GlowPointer: Attr[tuple[Tag, ...] | None, ListAT | tuple[AnyAT, ...] | None] = type1c(0x00110018, AT, "1-n")  # if has_value(GlowPosition)
    BulbBits: int | None = type3(0x00110019, US)
    BulbBitsUsed: int | None = type3(0x0011001A, US)
    BodyPartLit: str | None = type3(0x0011001B, CS)
    Modality: Literal["CT", "MR"] | None = type3(0x00080060, CS)
    GlowStream: Attr[memoryview | None, Buffer | None] = type3(0x0011001C, "OZ")
    PixelData: Attr[memoryview, Buffer] = type1(0x7FE00010, "OB or OW")

    # Image: Stand (U), PS3.3 C.3
    StandSequence: OptSeq[StandStandItem] = type1u(0x00110007, SQ)

    # Image: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[Literal["1.2.999.9", "1.2.999.11"], Literal["1.2.999.9", "1.2.999.11"]] = type1(0x00080016, UI)
    SOPInstanceUID: Attr[UID, str] = filled(0x00080018, UI)
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00080005, CS, "1-n")  # if LampCount > 1
