"""Patient Module Attributes, PS3.3 C.7.1.1. Generated from table_C.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, LO, SQ, UC, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Codes, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, IssuerOfPatientIDQualifiersItem


@item
class PatientOtherPatientIDsItem(Item):
    """Item of table C.7-1 in OtherPatientIDsSequence, PS3.3 C.7.1.1."""

    PatientID: str = type1(0x00100020, LO)
    IssuerOfPatientID: str | None = type3(0x00100021, LO)
    IssuerOfPatientIDQualifiersSequence: OptSeq[IssuerOfPatientIDQualifiersItem] = type3(0x00100024, SQ)
    TypeOfPatientID: str = type1(0x00100022, CS)


@item
class BreedRegistrationItem(Item):
    """Item of table C.7-1 in BreedRegistrationSequence, PS3.3 C.7.1.1."""

    BreedRegistrationNumber: str = type1(0x00102295, LO)
    BreedRegistryCodeSequence: Codes[CodeSequenceItem] = type1(0x00102296, SQ)


@item
class StrainStockItem(Item):
    """Item of table C.7-1 in StrainStockSequence, PS3.3 C.7.1.1."""

    StrainStockNumber: str = type1(0x00100214, LO)
    StrainSource: str = type1(0x00100217, LO)
    StrainSourceRegistryCodeSequence: Codes[CodeSequenceItem] = type1(0x00100215, SQ)


@item
class GeneticModificationsItem(Item):
    """Item of table C.7-1 in GeneticModificationsSequence, PS3.3 C.7.1.1."""

    GeneticModificationsDescription: str = type1(0x00100222, UC)
    GeneticModificationsNomenclature: str = type1(0x00100223, LO)
    GeneticModificationsCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00100229, SQ)
