"""Generic Implant Template Mating Features Module Attributes, PS3.3 C.29.1.4. Generated from table_C.29.1.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, LO, SQ, US, Item, item, numbered, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptSeq, Seq


@item
class MatingFeatureSetsItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence, PS3.3 C.29.1.4."""

    MatingFeatureSetID: int = numbered(0x006863C0, US)
    MatingFeatureSetLabel: str = type1(0x006863D0, LO)
    MatingFeatureSequence: Seq[MatingFeatureItem] = type1(0x006863E0, SQ)


@item
class MatingFeatureItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence, PS3.3 C.29.1.4."""

    MatingFeatureID: int = type1(0x006863F0, US)
    ThreeDMatingPoint: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x006864C0, FD, "3")  # if not present(TwoDMatingFeatureCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)
    ThreeDMatingAxes: Attr[tuple[float, float, float, float, float, float, float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD] | None] = type1c(0x006864D0, FD, "9")  # if present(ThreeDMatingPoint)
    TwoDMatingFeatureCoordinatesSequence: OptSeq[TwoDMatingFeatureCoordinatesItem] = type1c(0x00686430, SQ)  # if not present(ThreeDMatingPoint) and present(HPGLDocumentSequence)
    MatingFeatureDegreeOfFreedomSequence: OptSeq[MatingFeatureDegreeOfFreedomItem] = type3(0x00686400, SQ)


@item
class TwoDMatingFeatureCoordinatesItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence/TwoDMatingFeatureCoordinatesSequence, PS3.3 C.29.1.4."""

    ReferencedHPGLDocumentID: int = type1(0x00686440, US)
    TwoDMatingPoint: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00686450, FD, "2")
    TwoDMatingAxes: Attr[tuple[float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00686460, FD, "4")


@item
class MatingFeatureDegreeOfFreedomItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence/MatingFeatureDegreeOfFreedomSequence, PS3.3 C.29.1.4."""

    DegreeOfFreedomID: int = numbered(0x00686410, US)
    DegreeOfFreedomType: Literal["TRANSLATION", "ROTATION"] = type1(0x00686420, CS)
    TwoDDegreeOfFreedomSequence: OptSeq[TwoDDegreeOfFreedomItem] = type1c(0x00686470, SQ)  # if present(TwoDMatingFeatureCoordinatesSequence)
    ThreeDDegreeOfFreedomAxis: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x00686490, FD, "3")  # if present(ThreeDMatingPoint)
    RangeOfFreedom: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x006864A0, FD, "2")  # if present(ThreeDMatingPoint)


@item
class TwoDDegreeOfFreedomItem(Item):
    """Item of table C.29.1.4-1 in MatingFeatureSetsSequence/MatingFeatureSequence/MatingFeatureDegreeOfFreedomSequence/TwoDDegreeOfFreedomSequence, PS3.3 C.29.1.4."""

    ReferencedHPGLDocumentID: int = type1(0x00686440, US)
    TwoDDegreeOfFreedomAxis: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x006864F0, FD, "3")
    RangeOfFreedom: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x006864A0, FD, "2")
