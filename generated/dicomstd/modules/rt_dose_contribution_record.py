"""RT Dose Contribution Record Module Attributes, PS3.3 C.36.21. Generated from table_C.36.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import (
    CS, FD, LO, SQ, ST, US, Item, item, reads, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ConceptualVolumeSegmentationReferenceAndCombinationItem,
        EffectiveDoseCalculationMethodCategoryCodeItem,
        SOPInstanceReferenceItem,
    )


@item
class RTDoseContributionRecordRadiationDoseIdentificationItem(Item):
    """Item of table C.36.21-1 in RadiationDoseIdentificationSequence, PS3.3 C.36.21."""

    RadiationDoseIdentificationIndex: int = type1(0x300A0603, US)
    ReferencedRadiationDoseIdentificationIndex: int | None = type1c(0x300A060C, US)
    RadiationDoseIdentificationLabel: str = type1(0x300A0619, LO)
    ConceptualVolumeSequence: Attr[Items[ConceptualVolumeSegmentationReferenceAndCombinationItem], Iterable[ConceptualVolumeSegmentationReferenceAndCombinationItem]] = type1(0x30100025, SQ)


@item
class RTDoseContributionRecordRadiationDoseItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence, PS3.3 C.36.21."""

    ReferencedRTRadiationRecordSequence: Attr[Items[SOPInstanceReferenceItem], Iterable[SOPInstanceReferenceItem]] = type1(0x300A0703, SQ)
    RadiationDoseValuesParametersSequence: Attr[Items[RTDoseContributionRecordRadiationDoseValuesParametersItem] | None, Iterable[RTDoseContributionRecordRadiationDoseValuesParametersItem]] = type1c(0x300A061F, SQ)  # if not present(MeasuredMetersetToDoseMappingSequence)
    MeasuredMetersetToDoseMappingSequence: Attr[Items[MeasuredMetersetToDoseMappingItem] | None, Iterable[MeasuredMetersetToDoseMappingItem]] = type1c(0x300A0772, SQ)  # if not present(MetersetToDoseMappingSequence)


@item
class RTDoseContributionRecordRadiationDoseValuesParametersItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence, PS3.3 C.36.21."""

    ReferencedRadiationDoseIdentificationIndex: int = type1(0x300A060C, US)
    RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = type1(0x30100002, CS)
    EffectiveDoseCalculationMethodCategoryCodeSequence: Attr[Items[EffectiveDoseCalculationMethodCategoryCodeItem] | None, Iterable[EffectiveDoseCalculationMethodCategoryCodeItem | CodedConcept]] = type2c(0x30100003, SQ)  # if RadiobiologicalDoseEffectFlag in {YES}
    EffectiveDoseCalculationMethodDescription: str | None = type2c(0x30100005, LO)  # if RadiobiologicalDoseEffectFlag in {YES}
    MetersetToDoseMappingSequence: Attr[Items[RTDoseContributionRecordMetersetToDoseMappingItem], Iterable[RTDoseContributionRecordMetersetToDoseMappingItem]] = type1(0x300A0620, SQ)


@item
class RTDoseContributionRecordMetersetToDoseMappingItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence/MetersetToDoseMappingSequence, PS3.3 C.36.21."""

    CumulativeMeterset: Attr[float, Decimal] = type1(0x300A063C, FD)
    RadiationDoseValue: Attr[float, Decimal] = type1(0x300A0625, FD)


@item
class MeasuredMetersetToDoseMappingItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/MeasuredMetersetToDoseMappingSequence, PS3.3 C.36.21."""

    ReferencedExpectedInVivoMeasurementValueIndex: int | None = type3(0x300A0773, US)
    CumulativeMeterset: Attr[float, Decimal] = type1(0x300A063C, FD)
    RadiationDoseValue: Attr[float, Decimal] = type1(0x300A0625, FD)
    DoseMeasurementDeviceCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type2(0x300A0774, SQ)
    MeasuredDoseDescription: str | None = type3(0x30080012, ST)


class RTDoseContributionRecord(Protocol):
    """An object that has the RT Dose Contribution Record Module, PS3.3 C.36.21."""

    @reads
    def RadiationDoseIdentificationSequence(self) -> Items[RTDoseContributionRecordRadiationDoseIdentificationItem]: ...

    @reads
    def RadiationDoseSequence(self) -> Items[RTDoseContributionRecordRadiationDoseItem]: ...
