"""Clinical Trial Study Module Attributes, PS3.3 C.7.2.3. Generated from table_C.7-4b; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, LO, Item, item, type1, type1c, type3


@item
class ConsentForClinicalTrialUseItem(Item):
    """Item of table C.7-4b in ConsentForClinicalTrialUseSequence, PS3.3 C.7.2.3."""

    DistributionType: str | None = type1c(0x00120084, CS)  # if ConsentForDistributionFlag in {YES, WITHDRAWN}
    ClinicalTrialProtocolID: str | None = type1c(0x00120020, LO)  # if DistributionType in {NAMED_PROTOCOL} and not_checkable(real-world)
    IssuerOfClinicalTrialProtocolID: str | None = type3(0x00120022, LO)
    ConsentForDistributionFlag: Literal["NO", "YES", "WITHDRAWN"] = type1(0x00120085, CS)
