"""Patient Group Macro Attributes, PS3.3 C.7.1.4. Generated from table_C.7.1.4-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, LO, SQ, US, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Attr, OptSeq
    from dicomstd.items import IssuerOfPatientIDQualifiersItem


@item
class SourcePatientGroupIdentificationItem(Item):
    """Item of table C.7.1.4-1 in SourcePatientGroupIdentificationSequence, PS3.3 C.7.1.4."""

    PatientID: str = type1(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)


@item
class GroupOfPatientsIdentificationItem(Item):
    """Item of table C.7.1.4-1 in GroupOfPatientsIdentificationSequence, PS3.3 C.7.1.4."""

    PatientID: str = type1(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    SubjectRelativePositionInImage: Attr[tuple[int, int, int] | None, list[int] | tuple[int, int, int] | None] = type3(0x00100028, US, "3")
    PatientPosition: str | None = type3(0x00185100, CS)
