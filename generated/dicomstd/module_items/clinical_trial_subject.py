"""Clinical Trial Subject Module Attributes, PS3.3 C.7.1.3. Generated from table_C.7-2b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import LO, Item, item, type1


@item
class OtherClinicalTrialProtocolIDsItem(Item):
    """Item of table C.7-2b in OtherClinicalTrialProtocolIDsSequence, PS3.3 C.7.1.3."""

    ClinicalTrialProtocolID: str = type1(0x00120020, LO)
    IssuerOfClinicalTrialProtocolID: str = type1(0x00120022, LO)
