"""RT Radiation Salvage Record Module Attributes, PS3.3 C.36.23. Generated from table_C.36.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DT, FD, US, Item, item, numbered, type1c, type2c

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, AnyFD, Attr, DateTime


@item
class RTRadiationSalvageRecordControlPointItem(Item):
    """Item of table C.36.23-1 in RTRadiationSalvageRecordControlPointSequence, PS3.3 C.36.23."""

    RTControlPointIndex: int = numbered(0x300A0600, US)
    CumulativeMeterset: Attr[float | None, AnyFD | None] = type1c(0x300A063C, FD)  # if (RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL, IDENT_ONLY} or RTRecordFlag in {YES}) and (RTControlPointIndex == 1 or changed(CumulativeMeterset, RTControlPointIndex))
    ReferencedTreatmentPositionIndex: int | None = type1c(0x300A060B, US)  # if present(TreatmentPositionSequence) and (RTControlPointIndex == 1 or changed(ReferencedTreatmentPositionIndex, RTControlPointIndex))
    RecordedRTControlPointDateTime: Attr[DateTime | None, AnyDT | None] = type1c(0x300A073A, DT)  # if RTRecordFlag in {YES} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.17}
    ReferencedRadiationRTControlPointIndex: int | None = type2c(0x300A073B, US)  # if RTRecordFlag in {YES} and not_checkable(other-instance)
    ReferencedRadiationGenerationModeIndex: int | None = type1c(0x300A0605, US)  # if present(NumberOfRadiationGenerationModes) and (RTControlPointIndex == 1 or changed(ReferencedRadiationGenerationModeIndex, RTControlPointIndex))
