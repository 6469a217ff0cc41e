"""RT Image Frame Radiation Acquisition Parameters Macro Attributes, PS3.3 C.36.2.4.10. Generated from table_C.36.2.4.10-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, Item, item, type1c

if TYPE_CHECKING:
    from dicodec.typed import OptSeq
    from dicomstd.items import (
        KVRadiationImageAcquisitionParametersItem,
        MVRadiationImageAcquisitionParametersItem,
    )


@item
class RTImageFrameRadiationAcquisitionItem(Item):
    """Item of table C.36.2.4.10-1 in RTImageFrameRadiationAcquisitionSequence, PS3.3 C.36.2.4.10."""

    RTImageFramekVRadiationAcquisitionSequence: OptSeq[KVRadiationImageAcquisitionParametersItem] = type1c(0x3002010A, SQ)  # if not present(RTImageFrameMVRadiationAcquisitionSequence)
    RTImageFrameMVRadiationAcquisitionSequence: OptSeq[MVRadiationImageAcquisitionParametersItem] = type1c(0x3002010B, SQ)  # if not present(RTImageFramekVRadiationAcquisitionSequence)
