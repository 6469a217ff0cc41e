"""Hanging Protocol Keys, PS3.3 F.5.31. Generated from table_F.5-31; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, SQ, Item, item, type1c, type2, type2c

if TYPE_CHECKING:
    from dicodec.typed import OptCodes
    from dicomstd.items import CodeSequenceItem


@item
class HangingProtocolKeysHangingProtocolDefinitionItem(Item):
    """Item of table F.5-31 in HangingProtocolDefinitionSequence, PS3.3 F.5.31."""

    Modality: str | None = type1c(0x00080060, CS)  # if not present(AnatomicRegionSequence)
    AnatomicRegionSequence: OptCodes[CodeSequenceItem] = type1c(0x00082218, SQ)  # if not present(Modality)
    Laterality: str | None = type2c(0x00200060, CS)  # if present(AnatomicRegionSequence)
    ProcedureCodeSequence: OptCodes[CodeSequenceItem] = type2(0x00081032, SQ)
    ReasonForRequestedProcedureCodeSequence: OptCodes[CodeSequenceItem] = type2(0x0040100A, SQ)
