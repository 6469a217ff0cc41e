"""RT Treatment Preparation Module Attributes, PS3.3 C.36.25. Generated from table_C.36.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        CodeSequenceItem,
        PatientTreatmentPreparationProcedureItem,
        RTPatientPositionItem,
        RTPatientPositionScopeWithLegacySupportItem,
        ReferencedPatientSetupPhotoItem,
    )


class RTTreatmentPreparation(Protocol):
    """An object that has the RT Treatment Preparation Module, PS3.3 C.36.25."""

    @property
    def EntityLongLabel(self) -> str: ...

    @property
    def EntityDescription(self) -> str | None: ...

    @reads
    def RTPatientPositionScopeSequence(self) -> Items[RTPatientPositionScopeWithLegacySupportItem]: ...

    @reads
    def RTTreatmentPreparationPatientPositionSequence(self) -> Items[RTPatientPositionItem]: ...

    @reads
    def PatientTreatmentPreparationMethodCodeSequence(self) -> Items[CodeSequenceItem]: ...

    @property
    def PatientTreatmentPreparationMethodDescription(self) -> str | None: ...

    @reads
    def ReferencedPatientSetupPhotoSequence(self) -> Items[ReferencedPatientSetupPhotoItem] | None: ...

    @reads
    def PatientTreatmentPreparationProcedureSequence(self) -> Items[PatientTreatmentPreparationProcedureItem] | None: ...
