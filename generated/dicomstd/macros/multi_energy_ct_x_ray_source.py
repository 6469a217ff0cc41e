"""Multi-energy CT X-Ray Source Macro Attributes, PS3.3 C.8.2.2.1. Generated from table_C.8.2.2-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, DT, IS, UC, US, Item, item, numbered, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyDT, Attr, DateTime


@item
class MultienergyCTXRaySourceItem(Item):
    """Item of table C.8.2.2-2 in MultienergyCTXRaySourceSequence, PS3.3 C.8.2.2.1."""

    XRaySourceIndex: int = numbered(0x00189366, US)
    XRaySourceID: str = type1(0x00189367, UC)
    MultienergySourceTechnique: str = type1(0x00189368, CS)
    SourceStartDateTime: Attr[DateTime, AnyDT] = type1(0x00189369, DT)
    SourceEndDateTime: Attr[DateTime, AnyDT] = type1(0x0018936A, DT)
    SwitchingPhaseNumber: int | None = type1c(0x0018936B, US)  # if MultienergySourceTechnique in {SWITCHING_SOURCE}
    SwitchingPhaseNominalDuration: Attr[float | None, AnyDS | None] = type3(0x0018936C, DS)
    SwitchingPhaseTransitionDuration: Attr[float | None, AnyDS | None] = type3(0x0018936D, DS)
    GeneratorPower: int | None = type3(0x00181170, IS)
