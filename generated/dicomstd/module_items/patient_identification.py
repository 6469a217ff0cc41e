"""Patient Identification Module Attributes, PS3.3 C.2.2. Generated from table_C.2-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, LO, SQ, Item, item, type3, untyped

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import IssuerOfPatientIDQualifiersItem


@item
class PatientIdentificationOtherPatientIDsItem(Item):
    """Item of table C.2-2 in OtherPatientIDsSequence, PS3.3 C.2.2."""

    PatientID: str | None = untyped(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    TypeOfPatientID: str | None = untyped(0x00100022, CS)
