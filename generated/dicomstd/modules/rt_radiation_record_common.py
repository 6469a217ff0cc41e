"""RT Radiation Record Common Module Attributes, PS3.3 C.36.22. Generated from table_C.36.22-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID, Items, PersonName
    from dicomstd.items import (
        AdditionalParameterRecordingInstanceItem,
        AssertionItem,
        CodeSequenceItem,
        InterlockItem,
        PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem,
        PersonIdentificationItem,
        RTRadiationCommonBaseDefinitionSourceItem,
        RTToleranceSetItem,
        SOPInstanceReferenceItem,
        TreatmentPositionItem,
        TreatmentToleranceViolationItem,
    )


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
