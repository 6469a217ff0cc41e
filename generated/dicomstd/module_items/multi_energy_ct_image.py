"""Multi-energy CT Image Module Attributes, PS3.3 C.8.2.2. Generated from table_C.8.2.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import SQ, UT, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import Seq
    from dicomstd.items import (
        CTAcquisitionDetailsItem,
        CTExposureItem,
        CTGeometryItem,
        CTXRayDetailsCTXRayDetailsItem,
        MultienergyCTPathItem,
        MultienergyCTXRayDetectorItem,
        MultienergyCTXRaySourceItem,
    )


@item
class MultienergyCTAcquisitionItem(Item):
    """Item of table C.8.2.2-1 in MultienergyCTAcquisitionSequence, PS3.3 C.8.2.2."""

    MultienergyAcquisitionDescription: str | None = type3(0x0018937B, UT)
    MultienergyCTXRaySourceSequence: Seq[MultienergyCTXRaySourceItem] = type1(0x00189365, SQ)
    MultienergyCTXRayDetectorSequence: Seq[MultienergyCTXRayDetectorItem] = type1(0x0018936F, SQ)
    MultienergyCTPathSequence: Seq[MultienergyCTPathItem] = type1(0x00189379, SQ)
    CTExposureSequence: Seq[CTExposureItem] = type1(0x00189321, SQ)
    CTXRayDetailsSequence: Seq[CTXRayDetailsCTXRayDetailsItem] = type1(0x00189325, SQ)
    CTAcquisitionDetailsSequence: Seq[CTAcquisitionDetailsItem] = type1(0x00189304, SQ)
    CTGeometrySequence: Seq[CTGeometryItem] = type1(0x00189312, SQ)
