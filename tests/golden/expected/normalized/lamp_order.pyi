"""Lamp Order IOD, PS3.3 B.1.2. Generated from table_B.1-1; do not edit."""

from typing import Literal

from dicodec.typed import UID, Attr, NormalizedObject, OptCodes, iod
from dicomstd.items import OrderStandItem

@iod("lamp_order", sop_classes=("1.2.999.40",))
class LampOrder(NormalizedObject):
    """Lamp Order IOD, PS3.3 B.1.2."""

    # Order, PS3.3 C.4
    LampCount: int | None = ...
    LampColor: Literal["RED", "ANY"] | None = ...
    StandSequence: OptCodes[OrderStandItem] = ...

    # SOP, PS3.3 C.12
    SOPClassUID: Attr[UID | None, str | None] = ...
    SOPInstanceUID: Attr[UID | None, str | None] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
