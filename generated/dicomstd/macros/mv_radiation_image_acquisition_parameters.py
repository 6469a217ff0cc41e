"""MV Radiation Image Acquisition Parameters Macro Attributes, PS3.3 C.36.2.4.7. Generated from table_C.36.2.4.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import FD, SQ, Item, item, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyFD, Attr, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, RadiationGenerationModeMacroItem


@item
class MVRadiationImageAcquisitionParametersItem(Item):
    """Item of table C.36.2.4.7-1, PS3.3 C.36.2.4.7."""

    EnergyDerivationCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x30020133, SQ)  # if not present(RadiationGenerationModeSequence)
    RadiationGenerationModeSequence: OptSeq[RadiationGenerationModeMacroItem] = type2c(0x300A067B, SQ)  # if not present(EnergyDerivationCodeSequence)
    MaximumCumulativeMetersetExposure: Attr[float | None, AnyFD | None] = type3(0x30020134, FD)
    RadiationDosimeterUnitSequence: OptCodes[CodeSequenceItem] = type1c(0x300A0658, SQ)  # if present(MaximumCumulativeMetersetExposure)
    DeliveryRate: Attr[float | None, AnyFD | None] = type2c(0x300A063D, FD)
    DeliveryRateUnitSequence: OptCodes[CodeSequenceItem] = type1c(0x300A063E, SQ)  # if has_value(DeliveryRate)
