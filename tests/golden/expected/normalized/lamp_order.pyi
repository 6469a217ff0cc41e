"""Lamp Order IOD, PS3.3 B.1.2. Generated from table_B.1-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import UID, Attr, CodedConcept, NormalizedObject, OptCodes
from dicomstd.items import OrderStandItem

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

    def __init__(
        self, *,
        LampCount: int | None = ...,
        LampColor: Literal["RED", "ANY"] | None = ...,
        StandSequence: Iterable[OrderStandItem | CodedConcept] | None = ...,
        SOPClassUID: str | None = ...,
        SOPInstanceUID: str | None = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
