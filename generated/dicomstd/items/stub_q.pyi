"""Sequence items, Q, PS3.3. Generated; do not edit."""

from collections.abc import Iterable
from dicodec.typed import AnyDS, Attr, CodedConcept, Item, OptCodes, OptSeq
from dicomstd.items import CodeSequenceItem, DisplaySubsystemQAResultsItem

class QAResultsItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence, PS3.3 C.32.3."""

    DisplaySubsystemID: int | None = ...
    DisplaySubsystemQAResultsSequence: OptSeq[DisplaySubsystemQAResultsItem] = ...

    def __init__(
        self, *,
        DisplaySubsystemID: int | None = ...,
        DisplaySubsystemQAResultsSequence: Iterable[DisplaySubsystemQAResultsItem] | None = ...,
    ) -> None: ...

class QuantityItem(Item):
    """Item of table C.4-17 in BillingSuppliesAndDevicesSequence/QuantitySequence, PS3.3 C.4.17."""

    Quantity: Attr[float | None, AnyDS | None] = ...
    MeasuringUnitsSequence: OptCodes[CodeSequenceItem] = ...

    def __init__(
        self, *,
        Quantity: AnyDS | None = ...,
        MeasuringUnitsSequence: Iterable[CodeSequenceItem | CodedConcept] | None = ...,
    ) -> None: ...
