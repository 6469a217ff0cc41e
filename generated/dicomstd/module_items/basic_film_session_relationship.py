"""Basic Film Session Relationship Module Attributes, PS3.3 C.13.2. Generated from table_C.13-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import AS, CS, DA, IS, LO, LT, PN, SH, TM, UI, Item, item, untyped

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDA, AnyPN, AnyTM, Attr, Date, ListPN, PersonName, Time


@item
class ProposedStudyItem(Item):
    """Item of table C.13-2 in ProposedStudySequence, PS3.3 C.13.2."""

    PatientName: Attr[PersonName | None, AnyPN | None] = untyped(0x00100010, PN)
    PatientID: str | None = untyped(0x00100020, LO)
    PatientBirthDate: Attr[Date | None, AnyDA | None] = untyped(0x00100030, DA)
    PatientBirthTime: Attr[Time | None, AnyTM | None] = untyped(0x00100032, TM)
    PatientSex: str | None = untyped(0x00100040, CS)
    PatientAge: str | None = untyped(0x00101010, AS)
    EthnicGroup: str | None = untyped(0x00102160, SH)
    PatientComments: str | None = untyped(0x00104000, LT)
    StudyInstanceUID: Attr[UID | None, str | None] = untyped(0x0020000D, UI)
    StudyDate: Attr[Date | None, AnyDA | None] = untyped(0x00080020, DA)
    StudyTime: Attr[Time | None, AnyTM | None] = untyped(0x00080030, TM)
    StudyID: str | None = untyped(0x00200010, SH)
    StudyDescription: str | None = untyped(0x00081030, LO)
    AccessionNumber: str | None = untyped(0x00080050, SH)
    ReferringPhysicianName: Attr[PersonName | None, AnyPN | None] = untyped(0x00080090, PN)
    NameOfPhysiciansReadingStudy: Attr[tuple[PersonName, ...] | None, ListPN | tuple[AnyPN, ...] | None] = untyped(0x00081060, PN, "1-n")
    AdmittingDiagnosesDescription: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = untyped(0x00081080, LO, "1-n")
    SeriesNumber: int | None = untyped(0x00200011, IS)
