"""Patient Physiological State Macro Attributes, PS3.3 C.7.6.16.2.20. Generated from table_C.7.6.16.2-21; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1

if TYPE_CHECKING:
    from dicodec.typed import Codes
    from dicomstd.items import CodeSequenceItem


@item
class PatientPhysiologicalStateItem(Item):
    """Item of table C.7.6.16.2-21 in PatientPhysiologicalStateSequence, PS3.3 C.7.6.16.2.20."""

    PatientPhysiologicalStateCodeSequence: Codes[CodeSequenceItem] = type1(0x00189772, SQ)
