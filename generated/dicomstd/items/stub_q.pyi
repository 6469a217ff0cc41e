"""Items of sequences, Q, for type checkers. Generated; do not edit."""

from dicodec.typed import AnyDS, Attr, Item, OptCodes, OptSeq, item
from dicomstd.items import CodeSequenceItem, DisplaySubsystemQAResultsItem

@item
class QAResultsItem(Item):
    """Item of table C.32.3-1 in QAResultsSequence, PS3.3 C.32.3."""

    DisplaySubsystemID: int | None = ...
    DisplaySubsystemQAResultsSequence: OptSeq[DisplaySubsystemQAResultsItem] = ...

@item
class QuantityItem(Item):
    """Item of table C.4-17 in BillingSuppliesAndDevicesSequence/QuantitySequence, PS3.3 C.4.17."""

    Quantity: Attr[float | None, AnyDS | None] = ...
    MeasuringUnitsSequence: OptCodes[CodeSequenceItem] = ...
