"""KV Radiation Image Acquisition Parameters Macro Attributes, PS3.3 C.36.2.4.6. Generated from table_C.36.2.4.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, SQ, Item, item, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, DeviceIdentificationItem


@item
class KVRadiationImageAcquisitionParametersItem(Item):
    """Item of table C.36.2.4.6-1, PS3.3 C.36.2.4.6."""

    EnergyDerivationCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x30020133, SQ)  # if not present(KVP)
    KVP: Attr[float | None, AnyDS | None] = type2c(0x00180060, DS)  # if not present(EnergyDerivationCodeSequence)
    XRayTubeCurrentInuA: Attr[float | None, AnyDS | None] = type3(0x00188151, DS)
    ExposureTimeInuS: Attr[float | None, AnyDS | None] = type3(0x00188150, DS)
    AveragePulseWidth: Attr[float | None, AnyDS | None] = type3(0x00181154, DS)
    RadiationMode: Literal["CONTINUOUS", "PULSED"] | None = type3(0x0018115A, CS)
    XRayFilterSequence: OptSeq[DeviceIdentificationItem] = type3(0x00189556, SQ)
