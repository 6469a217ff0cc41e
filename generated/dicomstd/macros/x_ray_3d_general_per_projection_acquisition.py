"""X-Ray 3D General Per Projection Acquisition Macro Attributes, PS3.3 C.8.21.3.1.2. Generated from table_C.8.21.3.1.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FD, IS, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr


@item
class XRay3DGeneralPerProjectionAcquisitionItem(Item):
    """Item of table C.8.21.3.1.2-1, PS3.3 C.8.21.3.1.2."""

    KVP: Attr[float | None, AnyDS | None] = type1c(0x00180060, DS)  # if not_checkable(other-instance) or Modality in {MG}
    XRayTubeCurrentInmA: Attr[float | None, AnyFD | None] = type1c(0x00189330, FD)  # if not_checkable(other-instance) or Modality in {MG}
    FrameAcquisitionDuration: Attr[float | None, AnyFD | None] = type1c(0x00189220, FD)
    CollimatorShape: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type1c(0x00181700, CS, "1-3")
    CollimatorLeftVerticalEdge: int | None = type1c(0x00181702, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorRightVerticalEdge: int | None = type1c(0x00181704, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorUpperHorizontalEdge: int | None = type1c(0x00181706, IS)  # if CollimatorShape in {RECTANGULAR}
    CollimatorLowerHorizontalEdge: int | None = type1c(0x00181708, IS)  # if CollimatorShape in {RECTANGULAR}
    CenterOfCircularCollimator: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00181710, IS, "2")  # if CollimatorShape in {CIRCULAR}
    RadiusOfCircularCollimator: int | None = type1c(0x00181712, IS)  # if CollimatorShape in {CIRCULAR}
    VerticesOfThePolygonalCollimator: Attr[tuple[int, ...] | None, list[int] | tuple[int, ...] | None] = type1c(0x00181720, IS, "2-2n")  # if CollimatorShape in {POLYGONAL}
