"""Multi-energy CT Image Module Attributes, PS3.3 C.8.2.2. Generated from table_C.8.2.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import SQ, UT, Item, item, reads, type1, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from dicodec.typed import Attr, Items
    from dicomstd.items import (
        CTAcquisitionDetailsItem,
        CTExposureItem,
        CTGeometryItem,
        CTXRayDetailsCTXRayDetailsItem,
        MultienergyCTCharacteristicsItem,
        MultienergyCTPathItem,
        MultienergyCTProcessingItem,
        MultienergyCTXRayDetectorItem,
        MultienergyCTXRaySourceItem,
    )


@item
class MultienergyCTAcquisitionItem(Item):
    """Item of table C.8.2.2-1 in MultienergyCTAcquisitionSequence, PS3.3 C.8.2.2."""

    MultienergyAcquisitionDescription: str | None = type3(0x0018937B, UT)
    MultienergyCTXRaySourceSequence: Attr[Items[MultienergyCTXRaySourceItem], Iterable[MultienergyCTXRaySourceItem]] = type1(0x00189365, SQ)
    MultienergyCTXRayDetectorSequence: Attr[Items[MultienergyCTXRayDetectorItem], Iterable[MultienergyCTXRayDetectorItem]] = type1(0x0018936F, SQ)
    MultienergyCTPathSequence: Attr[Items[MultienergyCTPathItem], Iterable[MultienergyCTPathItem]] = type1(0x00189379, SQ)
    CTExposureSequence: Attr[Items[CTExposureItem], Iterable[CTExposureItem]] = type1(0x00189321, SQ)
    CTXRayDetailsSequence: Attr[Items[CTXRayDetailsCTXRayDetailsItem], Iterable[CTXRayDetailsCTXRayDetailsItem]] = type1(0x00189325, SQ)
    CTAcquisitionDetailsSequence: Attr[Items[CTAcquisitionDetailsItem], Iterable[CTAcquisitionDetailsItem]] = type1(0x00189304, SQ)
    CTGeometrySequence: Attr[Items[CTGeometryItem], Iterable[CTGeometryItem]] = type1(0x00189312, SQ)


class MultiEnergyCTImage(Protocol):
    """An object that has the Multi-energy CT Image Module, PS3.3 C.8.2.2."""

    @reads
    def MultienergyCTAcquisitionSequence(self) -> Items[MultienergyCTAcquisitionItem]: ...

    @reads
    def MultienergyCTProcessingSequence(self) -> Items[MultienergyCTProcessingItem] | None: ...

    @reads
    def MultienergyCTCharacteristicsSequence(self) -> Items[MultienergyCTCharacteristicsItem] | None: ...
