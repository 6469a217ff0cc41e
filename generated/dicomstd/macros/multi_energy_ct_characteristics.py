"""Multi-energy CT Characteristics Macro Attributes, PS3.3 C.8.15.3.12. Generated from table_C.8.15.3.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptSeq
    from dicomstd.items import AlgorithmIdentificationItem, ContentItemWithModifiersItem


@item
class MultienergyCTCharacteristicsItem(Item):
    """Item of table C.8.15.3.12-1 in MultienergyCTCharacteristicsSequence, PS3.3 C.8.15.3.12."""

    MonoenergeticEnergyEquivalent: Attr[float | None, AnyFD | None] = type1c(0x0018937C, FD)  # if (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2} and ImageType[4] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and ImageType[5] in {VMI}) or (SOPClassUID in {1.2.840.10008.5.1.4.1.1.2.1} and FrameType[5] in {VMI})
    DerivationAlgorithmSequence: OptSeq[AlgorithmIdentificationItem] = type3(0x00221612, SQ)
    PerformedProcessingParametersSequence: OptSeq[ContentItemWithModifiersItem] = type3(0x00741212, SQ)
