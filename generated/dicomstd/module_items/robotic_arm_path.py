"""Robotic-Arm Path Module Attributes, PS3.3 C.36.19. Generated from table_C.36.19-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DT, FD, SQ, UL, US, Item, item, numbered, type1c, type2c

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, AnyFD, Attr, DateTime, ListFD, OptCodes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        OutlineDefinitionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
    )


@item
class RoboticPathControlPointItem(Item):
    """Item of table C.36.19-1 in RoboticPathControlPointSequence, PS3.3 C.36.19."""

    RTControlPointIndex: int = numbered(0x300A0600, US)
    CumulativeMeterset: Attr[float | None, AnyFD | None] = type1c(0x300A063C, FD)
    ReferencedTreatmentPositionIndex: int | None = type1c(0x300A060B, US)  # if present(TreatmentPositionSequence) and not_parsed
    RecordedRTControlPointDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x300A073A, DT)  # if RTRecordFlag in {YES} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.17}
    ReferencedRadiationRTControlPointIndex: int | None = type2c(0x300A073B, US)  # if RTRecordFlag in {YES} and not_parsed
    DeliveryRate: Attr[float | None, AnyFD | None] = type2c(0x300A063D, FD)
    DeliveryRateUnitSequence: OptCodes[CodeSequenceItem] = type1c(0x300A063E, SQ)  # if has_value(DeliveryRate)
    BeamAreaLimitSequence: OptSeq[OutlineDefinitionItem] = type1c(0x300A0689, SQ)
    ReferencedRadiationGenerationModeIndex: int | None = type1c(0x300A0605, US)  # if present(NumberOfRadiationGenerationModes) and not_parsed
    RoboticNodeIdentifier: int | None = type1c(0x30100092, UL)
    RTTreatmentSourceCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x30100093, FD, "3")  # if RTRecordFlag in {NO} and not_parsed
    RadiationSourceCoordinateSystemYawAngle: Attr[float | None, AnyFD | None] = type1c(0x30100094, FD)  # if RTRecordFlag in {NO} and not_parsed
    RadiationSourceCoordinateSystemRollAngle: Attr[float | None, AnyFD | None] = type1c(0x30100095, FD)  # if RTRecordFlag in {NO} and not_parsed
    RadiationSourceCoordinateSystemPitchAngle: Attr[float | None, AnyFD | None] = type1c(0x30100096, FD)  # if RTRecordFlag in {NO} and not_parsed
    NumberOfRTBeamLimitingDeviceOpenings: int | None = type1c(0x300A0657, US)  # if NumberOfRTBeamLimitingDevices != 0
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type1c(0x300A0656, SQ)  # if NumberOfRTBeamLimitingDeviceOpenings != 0 and not_parsed
