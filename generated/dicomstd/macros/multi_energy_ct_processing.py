"""Multi-energy CT Processing Macro Attributes, PS3.3 C.8.15.3.13. Generated from table_C.8.15.3.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, SQ, UT, Item, item, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import AlgorithmIdentificationItem, CodeSequenceItem


@item
class MultienergyCTProcessingItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence, PS3.3 C.8.15.3.13."""

    DecompositionMethod: str = type1(0x0018937E, CS)
    DecompositionDescription: str | None = type3(0x0018937F, UT)
    DecompositionAlgorithmIdentificationSequence: Attr[Items[AlgorithmIdentificationItem] | None, Iterable[AlgorithmIdentificationItem]] = type3(0x00189380, SQ)
    DecompositionMaterialSequence: Attr[Items[DecompositionMaterialItem] | None, Iterable[DecompositionMaterialItem]] = type3(0x00189381, SQ)


@item
class DecompositionMaterialItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence/DecompositionMaterialSequence, PS3.3 C.8.15.3.13."""

    MaterialCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x0018937D, SQ)
    MaterialAttenuationSequence: Attr[Items[MaterialAttenuationItem] | None, Iterable[MaterialAttenuationItem]] = type3(0x00189382, SQ)


@item
class MaterialAttenuationItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence/DecompositionMaterialSequence/MaterialAttenuationSequence, PS3.3 C.8.15.3.13."""

    PhotonEnergy: Attr[float, Decimal | str] = type1(0x00189383, DS)
    XRayMassAttenuationCoefficient: Attr[float, Decimal | str] = type1(0x00189384, DS)
