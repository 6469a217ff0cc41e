"""Multi-energy CT Processing Macro Attributes, PS3.3 C.8.15.3.13. Generated from table_C.8.15.3.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, SQ, UT, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, Codes, OptSeq
    from dicomstd.items import AlgorithmIdentificationItem, CodeSequenceItem


@item
class MultienergyCTProcessingItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence, PS3.3 C.8.15.3.13."""

    DecompositionMethod: str = type1(0x0018937E, CS)
    DecompositionDescription: str | None = type3(0x0018937F, UT)
    DecompositionAlgorithmIdentificationSequence: OptSeq[AlgorithmIdentificationItem] = type3(0x00189380, SQ)
    DecompositionMaterialSequence: OptSeq[DecompositionMaterialItem] = type3(0x00189381, SQ)


@item
class DecompositionMaterialItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence/DecompositionMaterialSequence, PS3.3 C.8.15.3.13."""

    MaterialCodeSequence: Codes[CodeSequenceItem] = type1(0x0018937D, SQ)
    MaterialAttenuationSequence: OptSeq[MaterialAttenuationItem] = type3(0x00189382, SQ)


@item
class MaterialAttenuationItem(Item):
    """Item of table C.8.15.3.13-1 in MultienergyCTProcessingSequence/DecompositionMaterialSequence/MaterialAttenuationSequence, PS3.3 C.8.15.3.13."""

    PhotonEnergy: Attr[float, AnyDS] = type1(0x00189383, DS)
    XRayMassAttenuationCoefficient: Attr[float, AnyDS] = type1(0x00189384, DS)
