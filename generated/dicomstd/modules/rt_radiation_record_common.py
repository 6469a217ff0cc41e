"""RT Radiation Record Common Module Attributes, PS3.3 C.36.22. Generated from table_C.36.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import CS, DT, SQ, ST, UI, Item, item, reads, type1, type1c, type2, type2c

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from dicodec.typed import UID, Attr, CodedConcept, DateTime, Items, PersonName
    from dicomstd.items import (
        AssertionItem,
        CodeSequenceItem,
        ContentMacroItem,
        ExtendedSelectorAttributeItem,
        IdentifiedPersonOrDeviceItem,
        InterlockItem,
        PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem,
        PersonIdentificationItem,
        RTRadiationCommonBaseDefinitionSourceItem,
        RTToleranceSetItem,
        SOPInstanceReferenceItem,
        TreatmentPositionItem,
    )


@item
class TreatmentToleranceViolationItem(Item):
    """Item of table C.36.22-1 in TreatmentToleranceViolationSequence, PS3.3 C.36.22."""

    TreatmentToleranceViolationDateTime: Attr[DateTime, datetime | str] = type1(0x300A0736, DT)
    TreatmentToleranceViolationCategory: str = type1(0x300A0732, CS)
    TreatmentToleranceViolationTypeCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x300A0761, SQ)
    TreatmentToleranceViolationCauseCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x300A0762, SQ)
    TreatmentToleranceViolationAttributeSequence: Attr[Items[ExtendedSelectorAttributeItem] | None, Iterable[ExtendedSelectorAttributeItem]] = type2c(0x300A0733, SQ)
    TreatmentToleranceViolationIdentification: str | None = type1c(0x300A0735, ST)  # if not has_value(TreatmentToleranceViolationAttributeSequence)
    TreatmentToleranceViolationDescription: str | None = type1c(0x300A0734, ST)  # if not has_value(TreatmentToleranceViolationAttributeSequence)
    OverrideSequence: Attr[Items[RTRadiationRecordCommonOverrideItem] | None, Iterable[RTRadiationRecordCommonOverrideItem]] = type2(0x30080060, SQ)


@item
class RTRadiationRecordCommonOverrideItem(Item):
    """Item of table C.36.22-1 in TreatmentToleranceViolationSequence/OverrideSequence, PS3.3 C.36.22."""

    OperatorIdentificationSequence: Attr[Items[IdentifiedPersonOrDeviceItem], Iterable[IdentifiedPersonOrDeviceItem]] = type1(0x00081072, SQ)
    OverrideDateTime: Attr[DateTime, datetime | str] = type1(0x300A0760, DT)
    OverrideReason: str | None = type2(0x30080066, ST)
    AlternateValueSequence: Attr[Items[ContentMacroItem] | None, Iterable[ContentMacroItem]] = type2(0x300A073E, SQ)


@item
class AdditionalParameterRecordingInstanceItem(Item):
    """Item of table C.36.22-1 in AdditionalParameterRecordingInstanceSequence, PS3.3 C.36.22."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    CreatorVersionUID: Attr[UID | None, str] = type1c(0x00089123, UI)  # if ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66}


class RTRadiationRecordCommon(Protocol):
    """An object that has the RT Radiation Record Common Module, PS3.3 C.36.22."""

    @property
    def UserContentLongLabel(self) -> str: ...

    @property
    def ContentDescription(self) -> str | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName | None: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def RTRadiationPhysicalAndGeometricContentDetailFlag(self) -> Literal["FULL", "IDENT_ONLY", "GEOMETRY_ONLY"]: ...

    @property
    def RTRecordFlag(self) -> Literal["YES", "NO"]: ...

    @reads
    def RTTreatmentTechniqueCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PatientOrientationCodeSequence(self) -> Items[PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem]: ...

    @reads
    def PatientEquipmentRelationshipCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @reads
    def TreatmentPositionSequence(self) -> Items[TreatmentPositionItem] | None: ...

    @reads
    def RTToleranceSetSequence(self) -> Items[RTToleranceSetItem] | None: ...

    @reads
    def TreatmentMachineSpecialModeCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def DefinitionSourceSequence(self) -> Items[RTRadiationCommonBaseDefinitionSourceItem] | None: ...

    @reads
    def TreatmentSessionUID(self) -> UID: ...

    @reads
    def ReferencedRTInstanceSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @property
    def RTRadiationUsage(self) -> str: ...

    @property
    def TreatmentRecordContentOrigin(self) -> Literal["DEVICE", "USER"]: ...

    @property
    def TreatmentDeliveryContinuationFlag(self) -> Literal["YES", "NO"]: ...

    @property
    def RTTreatmentTerminationStatus(self) -> Literal["NORMAL", "ABNORMAL"]: ...

    @reads
    def RTTreatmentTerminationReasonCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def MachineSpecificTreatmentTerminationCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def TreatmentTerminationDescription(self) -> str | None: ...

    @reads
    def TreatmentToleranceViolationSequence(self) -> Items[TreatmentToleranceViolationItem] | None: ...

    @reads
    def ConfirmationSequence(self) -> Items[AssertionItem] | None: ...

    @reads
    def InterlockSequence(self) -> Items[InterlockItem] | None: ...

    @reads
    def AdditionalParameterRecordingInstanceSequence(self) -> Items[AdditionalParameterRecordingInstanceItem] | None: ...
