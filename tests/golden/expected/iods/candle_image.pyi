"""Candle Image IOD, PS3.3 A.5.3. Generated from table_A.5-1; do not edit."""

from dicodec.typed import CompositeObject, OptSeq, iod
from dicomstd.items import CandleStandItem

@iod("candle_image", sop_classes=())
class CandleImage(CompositeObject):
    """Candle Image IOD, PS3.3 A.5.3."""

    # Image: Candle (M), PS3.3 C.9
    StandSequence: OptSeq[CandleStandItem] = ...
