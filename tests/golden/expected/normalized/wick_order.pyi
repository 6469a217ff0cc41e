"""Wick Order IOD, PS3.3 B.3.2. Generated from table_B.3-1; do not edit."""

from collections.abc import Iterable
from typing import Literal
from dicodec.typed import CodedConcept, NormalizedObject, OptCodes
from dicomstd.items import OrderStandItem

class WickOrder(NormalizedObject):
    """Wick Order IOD, PS3.3 B.3.2."""

    # Order, PS3.3 C.4
    LampCount: int | None = ...
    LampColor: Literal["RED", "ANY"] | None = ...
    StandSequence: OptCodes[OrderStandItem] = ...

    def __init__(
        self, *,
        LampCount: int | None = ...,
        LampColor: Literal["RED", "ANY"] | None = ...,
        StandSequence: Iterable[OrderStandItem | CodedConcept] | None = ...,
    ) -> None: ...
