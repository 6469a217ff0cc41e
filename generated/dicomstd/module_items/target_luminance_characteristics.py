"""Target Luminance Characteristics Module Attributes, PS3.3 C.32.2. Generated from table_C.32.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FL, LO, SQ, US, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptSeq


@item
class TargetLuminanceCharacteristicsItem(Item):
    """Item of table C.32.2-1 in TargetLuminanceCharacteristicsSequence, PS3.3 C.32.2."""

    LuminanceCharacteristicsID: int | None = untyped(0x00287009, US)
    DisplayFunctionType: Literal["GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED"] | None = untyped(0x00287019, CS)
    TargetMinimumLuminance: Attr[float | None, AnyFD | None] = untyped(0x0028701D, FL)
    TargetMaximumLuminance: Attr[float | None, AnyFD | None] = untyped(0x0028701E, FL)
    GammaValue: Attr[float | None, AnyFD | None] = untyped(0x0028701A, FL)
    NumberOfLuminancePoints: int | None = untyped(0x0028701B, US)
    LuminanceResponseSequence: OptSeq[TargetLuminanceCharacteristicsLuminanceResponseItem] = untyped(0x0028701C, SQ)
    LuminanceResponseDescription: str | None = untyped(0x00287020, LO)
    CIExyWhitePoint: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = untyped(0x00287018, FL, "2")
    ReflectedAmbientLight: int | None = untyped(0x20100160, US)
    AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = untyped(0x00287025, CS)


@item
class TargetLuminanceCharacteristicsLuminanceResponseItem(Item):
    """Item of table C.32.2-1 in TargetLuminanceCharacteristicsSequence/LuminanceResponseSequence, PS3.3 C.32.2."""

    DDLValue: int | None = untyped(0x00287017, US)
    LuminanceValue: Attr[float | None, AnyFD | None] = untyped(0x0028701F, FL)
