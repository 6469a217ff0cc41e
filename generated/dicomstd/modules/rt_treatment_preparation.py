"""RT Treatment Preparation Module Attributes, PS3.3 C.36.25. Generated from table_C.36.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import LT, SQ, UI, US, Item, item, reads, type1, type1c, type2, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import UID, Attr, CodedConcept, Items
    from dicomstd.items import (
        CodeSequenceItem,
        ContentItemWithModifiersItem,
        RTAccessoryDeviceIdentificationItem,
        RTPatientPositionItem,
        RTPatientPositionScopeWithLegacySupportItem,
    )


@item
class ReferencedPatientSetupPhotoItem(Item):
    """Item of table C.36.25-1 in ReferencedPatientSetupPhotoSequence, PS3.3 C.36.25."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    PatientSetupPhotoDescription: str | None = type2(0x300A0794, LT)
    ReferencedPatientSetupProcedureIndex: int | None = type1c(0x300A0796, US)


@item
class PatientTreatmentPreparationProcedureItem(Item):
    """Item of table C.36.25-1 in PatientTreatmentPreparationProcedureSequence, PS3.3 C.36.25."""

    PatientTreatmentPreparationProcedureIndex: int = type1(0x300A0795, US)
    PatientTreatmentPreparationProcedureCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x300A0791, SQ)
    PatientTreatmentPreparationDeviceSequence: Attr[Items[RTAccessoryDeviceIdentificationItem] | None, Iterable[RTAccessoryDeviceIdentificationItem]] = type3(0x300A078F, SQ)
    PatientTreatmentPreparationProcedureParameterDescription: str | None = type2(0x300A078E, LT)
    PatientTreatmentPreparationProcedureParameterSequence: Attr[Items[ContentItemWithModifiersItem] | None, Iterable[ContentItemWithModifiersItem]] = type2(0x300A0793, SQ)


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
