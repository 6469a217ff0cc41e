"""C-Arm Photon-Electron Beam Module Attributes, PS3.3 C.36.15. Generated from table_C.36.15-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DT, FD, FL, SQ, US, Item, item, numbered, type1c, type2c

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, AnyFD, Attr, DateTime, OptCodes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        OutlineDefinitionItem,
        RTBeamLimitingDeviceOpeningDefinitionItem,
        WedgePositionsWedgePositionItem,
    )


@item
class CArmPhotonElectronControlPointItem(Item):
    """Item of table C.36.15-1 in CArmPhotonElectronControlPointSequence, PS3.3 C.36.15."""

    RTControlPointIndex: int = numbered(0x300A0600, US)
    CumulativeMeterset: Attr[float | None, AnyFD | None] = type1c(0x300A063C, FD)  # if (RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL, IDENT_ONLY} or RTRecordFlag in {YES}) and (RTControlPointIndex == 1 or changed(CumulativeMeterset, RTControlPointIndex))
    ReferencedTreatmentPositionIndex: int | None = type1c(0x300A060B, US)  # if present(TreatmentPositionSequence) and (RTControlPointIndex == 1 or changed(ReferencedTreatmentPositionIndex, RTControlPointIndex))
    RecordedRTControlPointDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x300A073A, DT)  # if RTRecordFlag in {YES} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.17}
    ReferencedRadiationRTControlPointIndex: int | None = type2c(0x300A073B, US)  # if RTRecordFlag in {YES} and not_checkable(other-instance)
    DeliveryRate: Attr[float | None, AnyFD | None] = type2c(0x300A063D, FD)  # if RTControlPointIndex == 1 or changed(DeliveryRate, RTControlPointIndex)
    DeliveryRateUnitSequence: OptCodes[CodeSequenceItem] = type1c(0x300A063E, SQ)  # if has_value(DeliveryRate)
    BeamAreaLimitSequence: OptSeq[OutlineDefinitionItem] = type1c(0x300A0689, SQ)
    ReferencedRadiationGenerationModeIndex: int | None = type1c(0x300A0605, US)  # if present(NumberOfRadiationGenerationModes) and (RTControlPointIndex == 1 or changed(ReferencedRadiationGenerationModeIndex, RTControlPointIndex))
    NumberOfRTBeamLimitingDeviceOpenings: int | None = type1c(0x300A0657, US)  # if present(NumberOfRTBeamLimitingDevices) and NumberOfRTBeamLimitingDevices != 0
    RTBeamLimitingDeviceOpeningSequence: OptSeq[RTBeamLimitingDeviceOpeningDefinitionItem] = type1c(0x300A0656, SQ)  # if present(NumberOfRTBeamLimitingDeviceOpenings) and NumberOfRTBeamLimitingDeviceOpenings != 0 and (RTControlPointIndex == 1 or changed(RTBeamLimitingDeviceOpeningSequence, RTControlPointIndex))
    NumberOfWedgePositions: int | None = type1c(0x300A0655, US)  # if present(NumberOfWedges) and NumberOfWedges != 0
    WedgePositionSequence: OptSeq[WedgePositionsWedgePositionItem] = type1c(0x300A0116, SQ)  # if present(NumberOfWedgePositions) and NumberOfWedgePositions != 0 and (RTControlPointIndex == 1 or changed(WedgePositionSequence, RTControlPointIndex))
    SourceRollAngle: Attr[float | None, AnyFD | None] = type1c(0x300A067A, FD)  # if RTControlPointIndex == 1 or changed(SourceRollAngle, RTControlPointIndex)
    RTBeamLimitingDeviceAngle: Attr[float | None, AnyFD | None] = type1c(0x300A0679, FD)  # if RTControlPointIndex == 1 or changed(RTBeamLimitingDeviceAngle, RTControlPointIndex)
    SourceToPatientSurfaceDistance: Attr[float | None, AnyFD | None] = type2c(0x300A0634, FD)  # if RTControlPointIndex == 1 or changed(SourceToPatientSurfaceDistance, RTControlPointIndex)
    SourceToExternalContourDistance: Attr[float | None, AnyFD | None] = type2c(0x300A0132, FL)  # if RTControlPointIndex == 1 or changed(SourceToExternalContourDistance, RTControlPointIndex)
