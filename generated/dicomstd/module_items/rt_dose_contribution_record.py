"""RT Dose Contribution Record Module Attributes, PS3.3 C.36.21. Generated from table_C.36.21-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, FD, LO, SQ, ST, US, Item, item, numbered, type1, type1c, type2, type2c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptCodes, OptSeq, Seq
    from dicomstd.items import (
        CodeSequenceItem,
        ConceptualVolumeSegmentationReferenceAndCombinationItem,
        EffectiveDoseCalculationMethodCategoryCodeItem,
        SOPInstanceReferenceItem,
    )


@item
class RTDoseContributionRecordRadiationDoseIdentificationItem(Item):
    """Item of table C.36.21-1 in RadiationDoseIdentificationSequence, PS3.3 C.36.21."""

    RadiationDoseIdentificationIndex: int = numbered(0x300A0603, US)
    ReferencedRadiationDoseIdentificationIndex: int | None = type1c(0x300A060C, US)
    RadiationDoseIdentificationLabel: str = type1(0x300A0619, LO)
    ConceptualVolumeSequence: Seq[ConceptualVolumeSegmentationReferenceAndCombinationItem] = type1(0x30100025, SQ)


@item
class RTDoseContributionRecordRadiationDoseItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence, PS3.3 C.36.21."""

    ReferencedRTRadiationRecordSequence: Seq[SOPInstanceReferenceItem] = type1(0x300A0703, SQ)
    RadiationDoseValuesParametersSequence: OptSeq[RTDoseContributionRecordRadiationDoseValuesParametersItem] = type1c(0x300A061F, SQ)  # if not present(MeasuredMetersetToDoseMappingSequence)
    MeasuredMetersetToDoseMappingSequence: OptSeq[MeasuredMetersetToDoseMappingItem] = type1c(0x300A0772, SQ)  # if not present(MetersetToDoseMappingSequence)


@item
class RTDoseContributionRecordRadiationDoseValuesParametersItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence, PS3.3 C.36.21."""

    ReferencedRadiationDoseIdentificationIndex: int = type1(0x300A060C, US)
    RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = type1(0x30100002, CS)
    EffectiveDoseCalculationMethodCategoryCodeSequence: OptCodes[EffectiveDoseCalculationMethodCategoryCodeItem] = type2c(0x30100003, SQ)  # if RadiobiologicalDoseEffectFlag in {YES}
    EffectiveDoseCalculationMethodDescription: str | None = type2c(0x30100005, LO)  # if RadiobiologicalDoseEffectFlag in {YES}
    MetersetToDoseMappingSequence: Seq[RTDoseContributionRecordMetersetToDoseMappingItem] = type1(0x300A0620, SQ)


@item
class RTDoseContributionRecordMetersetToDoseMappingItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence/MetersetToDoseMappingSequence, PS3.3 C.36.21."""

    CumulativeMeterset: Attr[float, AnyFD] = type1(0x300A063C, FD)
    RadiationDoseValue: Attr[float, AnyFD] = type1(0x300A0625, FD)


@item
class MeasuredMetersetToDoseMappingItem(Item):
    """Item of table C.36.21-1 in RadiationDoseSequence/MeasuredMetersetToDoseMappingSequence, PS3.3 C.36.21."""

    ReferencedExpectedInVivoMeasurementValueIndex: int | None = type3(0x300A0773, US)
    CumulativeMeterset: Attr[float, AnyFD] = type1(0x300A063C, FD)
    RadiationDoseValue: Attr[float, AnyFD] = type1(0x300A0625, FD)
    DoseMeasurementDeviceCodeSequence: OptCodes[CodeSequenceItem] = type2(0x300A0774, SQ)
    MeasuredDoseDescription: str | None = type3(0x30080012, ST)
