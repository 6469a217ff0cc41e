"""RT Radiation Common Module Attributes, PS3.3 C.36.13. Generated from table_C.36.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items, PersonName
    from dicomstd.items import (
        CodeSequenceItem,
        PatientOrientationAndEquipmentRelationshipPatientOrientationCodeItem,
        PersonIdentificationItem,
        RTRadiationCommonBaseDefinitionSourceItem,
        RTToleranceSetItem,
        TreatmentPositionItem,
    )


class RTRadiationCommon(Protocol):
    """An object that has the RT Radiation Common Module, PS3.3 C.36.13."""

    @property
    def UserContentLabel(self) -> str: ...

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
    def TreatmentTimeLimit(self) -> float | None: ...
