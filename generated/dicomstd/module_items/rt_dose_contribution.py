"""RT Dose Contribution Module Attributes, PS3.3 C.36.11. Generated from table_C.36.11-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, FD, LO, SQ, US, Item, item, numbered, type1, type1c, type2, type2c,
)

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, ListFD, OptCodes, OptSeq, Seq
    from dicomstd.items import (
        ConceptualVolumeSegmentationReferenceAndCombinationItem,
        EffectiveDoseCalculationMethodCategoryCodeItem,
        SOPInstanceReferenceItem,
    )


@item
class RTDoseContributionRadiationDoseIdentificationItem(Item):
    """Item of table C.36.11-1 in RadiationDoseIdentificationSequence, PS3.3 C.36.11."""

    RadiationDoseIdentificationIndex: int = numbered(0x300A0603, US)
    RadiationDoseIdentificationLabel: str = type1(0x300A0619, LO)
    ReferenceDoseType: str = type1(0x300A061A, CS)
    ReferenceDosePointCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x300A061E, FD, "3")
    ConceptualVolumeSequence: Seq[ConceptualVolumeSegmentationReferenceAndCombinationItem] = type1(0x30100025, SQ)


@item
class RTDoseContributionRadiationDoseItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence, PS3.3 C.36.11."""

    ReferencedRTRadiationSequence: Seq[SOPInstanceReferenceItem] = type1(0x300A0630, SQ)
    RadiationDoseValuesParametersSequence: Seq[RTDoseContributionRadiationDoseValuesParametersItem] = type1(0x300A061F, SQ)
    ExpectedInVivoMeasurementValuesSequence: OptSeq[ExpectedInVivoMeasurementValuesItem] = type1c(0x300A0621, SQ)


@item
class RTDoseContributionRadiationDoseValuesParametersItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence, PS3.3 C.36.11."""

    PrimaryDoseValueIndicator: Literal["YES", "NO"] = type1(0x300A061B, CS)
    ReferencedRadiationDoseIdentificationIndex: int = type1(0x300A060C, US)
    DoseValuesSequence: OptSeq[DoseValuesItem] = type1c(0x300A061C, SQ)


@item
class DoseValuesItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence/DoseValuesSequence, PS3.3 C.36.11."""

    DoseValuePurpose: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x300A061D, CS, "1-n")
    RadiobiologicalDoseEffectFlag: Literal["YES", "NO"] = type1(0x30100002, CS)
    EffectiveDoseCalculationMethodCategoryCodeSequence: OptCodes[EffectiveDoseCalculationMethodCategoryCodeItem] = type2c(0x30100003, SQ)  # if RadiobiologicalDoseEffectFlag in {YES}
    EffectiveDoseCalculationMethodDescription: str | None = type2c(0x30100005, LO)  # if RadiobiologicalDoseEffectFlag in {YES}
    MetersetToDoseMappingSequence: Seq[RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem] = type1(0x300A0620, SQ)


@item
class RTDoseContributionRadiationDoseRadiationDoseValuesParametersDoseValuesMetersetToDoseMappingItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/RadiationDoseValuesParametersSequence/DoseValuesSequence/MetersetToDoseMappingSequence, PS3.3 C.36.11."""

    CumulativeMeterset: Attr[float, AnyFD] = type1(0x300A063C, FD)
    RadiationDoseValue: Attr[float, AnyFD] = type1(0x300A0625, FD)


@item
class ExpectedInVivoMeasurementValuesItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/ExpectedInVivoMeasurementValuesSequence, PS3.3 C.36.11."""

    ExpectedInVivoMeasurementValueIndex: int = numbered(0x300A0622, US)
    RadiationDoseInVivoMeasurementLabel: str = type1(0x300A0623, LO)
    RadiationDoseCentralAxisDisplacement: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x300A0624, FD, "2")  # if not_checkable(real-world) and not present(RadiationDoseMeasurementPointCoordinates)
    MetersetToDoseMappingSequence: Seq[RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem] = type1(0x300A0620, SQ)
    RadiationDoseSourceToSkinDistance: Attr[float | None, AnyFD | None] = type2(0x300A0626, FD)
    RadiationDoseSourceToExternalContourDistance: Attr[float | None, AnyFD | None] = type2(0x300A0628, FD)
    RadiationDoseMeasurementPointCoordinates: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type1c(0x300A0627, FD, "3")  # if not present(RadiationDoseCentralAxisDisplacement)


@item
class RTDoseContributionRadiationDoseExpectedInVivoMeasurementValuesMetersetToDoseMappingItem(Item):
    """Item of table C.36.11-1 in RadiationDoseSequence/ExpectedInVivoMeasurementValuesSequence/MetersetToDoseMappingSequence, PS3.3 C.36.11."""

    CumulativeMeterset: Attr[float, AnyFD] = type1(0x300A063C, FD)
    RadiationDoseValue: Attr[float, AnyFD] = type1(0x300A0625, FD)
