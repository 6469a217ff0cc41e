"""RT Treatment Preparation Module Attributes, PS3.3 C.36.25. Generated from table_C.36.25-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LT, SQ, UI, US, Item, item, numbered, type1, type1c, type2, type3

if TYPE_CHECKING:
    from dicodec.typed import UID, Attr, Codes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        ContentItemWithModifiersItem,
        RTAccessoryDeviceIdentificationItem,
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

    PatientTreatmentPreparationProcedureIndex: int = numbered(0x300A0795, US)
    PatientTreatmentPreparationProcedureCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0791, SQ)
    PatientTreatmentPreparationDeviceSequence: OptSeq[RTAccessoryDeviceIdentificationItem] = type3(0x300A078F, SQ)
    PatientTreatmentPreparationProcedureParameterDescription: str | None = type2(0x300A078E, LT)
    PatientTreatmentPreparationProcedureParameterSequence: OptSeq[ContentItemWithModifiersItem] = type2(0x300A0793, SQ)
