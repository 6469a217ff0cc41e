"""Camera Position Functional Group Macro Attributes, PS3.3 C.7.6.16.2.28. Generated from table_C.7.6.16.2.28-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, FD, Item, filled, item, type1

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD


@item
class CameraPositionGroupItem(Item):
    """Item of table C.7.6.16.2.28-1 in CameraPositionGroupSequence, PS3.3 C.7.6.16.2.28."""

    RenderProjection: Literal["PERSPECTIVE"] = filled(0x00701602, CS, value="PERSPECTIVE")
    ViewpointPosition: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00701603, FD, "3")
    ViewpointLookAtPoint: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00701604, FD, "3")
    ViewpointUpDirection: Attr[tuple[float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD]] = type1(0x00701605, FD, "3")
    RenderFieldOfView: Attr[tuple[float, float, float, float, float, float], ListFD | tuple[AnyFD, AnyFD, AnyFD, AnyFD, AnyFD, AnyFD]] = type1(0x00701606, FD, "6")
