"""Image Box Pixel Presentation Module Attributes, PS3.3 C.13.5. Generated from table_C.13-5; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, IS, LO, UI, US, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Buffer


@item
class BasicGrayscaleImageItem(Item):
    """Item of table C.13-5 in BasicGrayscaleImageSequence, PS3.3 C.13.5."""

    SamplesPerPixel: Literal[1] | None = untyped(0x00280002, US)
    PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] | None = untyped(0x00280004, CS)
    Rows: int | None = untyped(0x00280010, US)
    Columns: int | None = untyped(0x00280011, US)
    PixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = untyped(0x00280034, IS, "2")
    BitsAllocated: int | None = untyped(0x00280100, US)
    BitsStored: Literal[8, 12] | None = untyped(0x00280101, US)
    HighBit: int | None = untyped(0x00280102, US)
    PixelRepresentation: Literal[0] | None = untyped(0x00280103, US)
    PixelData: Attr[memoryview | None, Buffer | None] = untyped(0x7FE00010, "OB or OW")


@item
class BasicColorImageItem(Item):
    """Item of table C.13-5 in BasicColorImageSequence, PS3.3 C.13.5."""

    SamplesPerPixel: Literal[3] | None = untyped(0x00280002, US)
    PhotometricInterpretation: Literal["RGB"] | None = untyped(0x00280004, CS)
    PlanarConfiguration: Literal[1] | None = untyped(0x00280006, US)
    Rows: int | None = untyped(0x00280010, US)
    Columns: int | None = untyped(0x00280011, US)
    PixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = untyped(0x00280034, IS, "2")
    BitsAllocated: Literal[8] | None = untyped(0x00280100, US)
    BitsStored: Literal[8] | None = untyped(0x00280101, US)
    HighBit: Literal[7] | None = untyped(0x00280102, US)
    PixelRepresentation: Literal[0] | None = untyped(0x00280103, US)
    PixelData: Attr[memoryview | None, Buffer | None] = untyped(0x7FE00010, "OB or OW")


@item
class OriginalImageItem(Item):
    """Item of table C.13-5 in OriginalImageSequence, PS3.3 C.13.5."""

    StudyInstanceUID: Attr[UID | None, str | None] = untyped(0x0020000D, UI)
    SeriesInstanceUID: Attr[UID | None, str | None] = untyped(0x0020000E, UI)
    PatientID: str | None = untyped(0x00100020, LO)
    ReferencedSOPClassUID: Attr[UID | None, str | None] = untyped(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = untyped(0x00081155, UI)
