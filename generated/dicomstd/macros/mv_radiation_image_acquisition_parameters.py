"""MV Radiation Image Acquisition Parameters Macro Attributes, PS3.3 C.36.2.4.7. Generated from table_C.36.2.4.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1c, type2c, type3

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem, RadiationGenerationModeMacroItem


@item
class MVRadiationImageAcquisitionParametersItem(Item):
    """Item of table C.36.2.4.7-1, PS3.3 C.36.2.4.7."""

    EnergyDerivationCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x30020133, SQ)  # if not present(RadiationGenerationModeSequence)
    RadiationGenerationModeSequence: Attr[Items[RadiationGenerationModeMacroItem] | None, Iterable[RadiationGenerationModeMacroItem]] = type2c(0x300A067B, SQ)  # if not present(EnergyDerivationCodeSequence)
    MaximumCumulativeMetersetExposure: Attr[float | None, Decimal] = type3(0x30020134, FD)
    RadiationDosimeterUnitSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x300A0658, SQ)  # if present(MaximumCumulativeMetersetExposure)
    DeliveryRate: Attr[float | None, Decimal] = type2c(0x300A063D, FD)
    DeliveryRateUnitSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x300A063E, SQ)  # if has_value(DeliveryRate)
