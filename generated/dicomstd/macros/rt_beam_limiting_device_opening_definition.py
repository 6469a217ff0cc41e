"""RT Beam Limiting Device Opening Definition Macro Attributes, PS3.3 C.36.2.2.20. Generated from table_C.36.2.2.20-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, US, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptSeq
    from dicomstd.items import OutlineDefinitionItem


@item
class RTBeamLimitingDeviceOpeningDefinitionItem(Item):
    """Item of table C.36.2.2.20-1, PS3.3 C.36.2.2.20."""

    ReferencedDeviceIndex: int = type1(0x300A0607, US)
    RTBeamLimitingDeviceOffset: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x300A064B, FD, "2")  # if RTControlPointIndex == 1 or changed(RTBeamLimitingDeviceOffset, RTControlPointIndex)
    ParallelRTBeamDelimiterPositions: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x300A064A, FD, "2-n")  # if (RTControlPointIndex == 1 or changed(ParallelRTBeamDelimiterPositions, RTControlPointIndex)) and DeviceTypeCodeSequence in {(130330, DCM), (130331, DCM), (130333, DCM)} and present(ParallelRTBeamDelimiterOpeningMode) and ParallelRTBeamDelimiterOpeningMode not in {BINARY}
    RTBeamDelimiterGeometrySequence: OptSeq[OutlineDefinitionItem] = type1c(0x300A064C, SQ)  # if (RTControlPointIndex == 1 or changed(RTBeamDelimiterGeometrySequence, RTControlPointIndex)) and DeviceTypeCodeSequence in {(130332, DCM)}
