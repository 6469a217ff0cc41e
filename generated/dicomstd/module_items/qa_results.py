"""QA Results Module Attributes, PS3.3 C.32.3. Generated from table_C.32.3-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DT, SQ, US, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import AnyDT, Attr, DateTime, OptCodes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        DisplayQAResultContextActualHumanPerformersItem,
        DisplayQAResultContextMeasurementEquipmentItem,
        LuminanceResultLuminanceResponseItem,
        LuminanceUniformityResultLuminanceResponseItem,
        VisualEvaluationTestItem,
    )


@item
class QAResultsItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence, PS3.3 C.32.3."""

    DisplaySubsystemID: int | None = untyped(0x00287003, US)
    DisplaySubsystemQAResultsSequence: OptSeq[DisplaySubsystemQAResultsItem] = untyped(0x00287010, SQ)


@item
class DisplaySubsystemQAResultsItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence, PS3.3 C.32.3."""

    ConfigurationID: int | None = untyped(0x0028700B, US)
    ConfigurationQAResultsSequence: OptSeq[ConfigurationQAResultsItem] = untyped(0x00287011, SQ)


@item
class ConfigurationQAResultsItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence, PS3.3 C.32.3."""

    DisplayCalibrationResultSequence: OptSeq[DisplayCalibrationResultItem] = untyped(0x00287016, SQ)
    VisualEvaluationResultSequence: OptSeq[VisualEvaluationResultItem] = untyped(0x00287015, SQ)
    LuminanceUniformityResultSequence: OptSeq[LuminanceUniformityResultItem] = untyped(0x00287027, SQ)
    LuminanceResultSequence: OptSeq[LuminanceResultItem] = untyped(0x00287024, SQ)


@item
class DisplayCalibrationResultItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence/DisplayCalibrationResultSequence, PS3.3 C.32.3."""

    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404050, DT)
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404051, DT)
    ActualHumanPerformersSequence: OptSeq[DisplayQAResultContextActualHumanPerformersItem] = untyped(0x00404035, SQ)
    MeasurementEquipmentSequence: OptSeq[DisplayQAResultContextMeasurementEquipmentItem] = untyped(0x00287012, SQ)
    LuminanceCharacteristicsID: int | None = untyped(0x00287009, US)


@item
class VisualEvaluationResultItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence/VisualEvaluationResultSequence, PS3.3 C.32.3."""

    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404050, DT)
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404051, DT)
    ActualHumanPerformersSequence: OptSeq[DisplayQAResultContextActualHumanPerformersItem] = untyped(0x00404035, SQ)
    MeasurementEquipmentSequence: OptSeq[DisplayQAResultContextMeasurementEquipmentItem] = untyped(0x00287012, SQ)
    VisualEvaluationTestSequence: OptSeq[VisualEvaluationTestItem] = untyped(0x00287028, SQ)
    VisualEvaluationMethodCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x0028702E, SQ)


@item
class LuminanceUniformityResultItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence/LuminanceUniformityResultSequence, PS3.3 C.32.3."""

    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404050, DT)
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404051, DT)
    ActualHumanPerformersSequence: OptSeq[DisplayQAResultContextActualHumanPerformersItem] = untyped(0x00404035, SQ)
    MeasurementEquipmentSequence: OptSeq[DisplayQAResultContextMeasurementEquipmentItem] = untyped(0x00287012, SQ)
    NumberOfLuminancePoints: int | None = untyped(0x0028701B, US)
    MeasurementPatternCodeSequence: OptCodes[CodeSequenceItem] = untyped(0x0028702D, SQ)
    DDLValue: int | None = untyped(0x00287017, US)
    WhitePointFlag: Literal["YES", "NO"] | None = untyped(0x00287021, CS)
    LuminanceResponseSequence: OptSeq[LuminanceUniformityResultLuminanceResponseItem] = untyped(0x0028701C, SQ)
    ReflectedAmbientLight: int | None = untyped(0x20100160, US)
    AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = untyped(0x00287025, CS)


@item
class LuminanceResultItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence/DisplaySubsystemQAResultsSequence/ConfigurationQAResultsSequence/LuminanceResultSequence, PS3.3 C.32.3."""

    PerformedProcedureStepStartDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404050, DT)
    PerformedProcedureStepEndDateTime: Attr[DateTime | None, AnyDT | None] = untyped(0x00404051, DT)
    ActualHumanPerformersSequence: OptSeq[DisplayQAResultContextActualHumanPerformersItem] = untyped(0x00404035, SQ)
    MeasurementEquipmentSequence: OptSeq[DisplayQAResultContextMeasurementEquipmentItem] = untyped(0x00287012, SQ)
    NumberOfLuminancePoints: int | None = untyped(0x0028701B, US)
    LuminanceResponseSequence: OptSeq[LuminanceResultLuminanceResponseItem] = untyped(0x0028701C, SQ)
    ReflectedAmbientLight: int | None = untyped(0x20100160, US)
    AmbientLightValueSource: Literal["DEFAULT", "MEASURED", "PROVIDED"] | None = untyped(0x00287025, CS)
