"""Waveform Filter Characteristics Macro Attributes, PS3.3 C.10.12. Generated from table_C.10.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, SQ, ST, Item, item, type1, type1c, type2c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, Codes, OptSeq
    from dicomstd.items import CodeSequenceItem, WaveformFilterLookupTableItem


@item
class WaveformFilterCharacteristicsItem(Item):
    """Item of table C.10.12-1, PS3.3 C.10.12."""

    WaveformFilterType: Literal["ANALOG", "DIGITAL"] = type1(0x003A0322, CS)
    FilterLowFrequency: Attr[float | None, AnyDS | None] = type1c(0x003A0220, DS)
    FilterHighFrequency: Attr[float | None, AnyDS | None] = type1c(0x003A0221, DS)
    NotchFilterFrequency: Attr[float | None, AnyDS | None] = type1c(0x003A0222, DS)
    NotchFilterBandwidth: Attr[float | None, AnyDS | None] = type2c(0x003A0223, DS)
    AnalogFilterCharacteristicsSequence: OptSeq[AnalogFilterCharacteristicsItem] = type1c(0x003A0323, SQ)  # if WaveformFilterType in {ANALOG}
    DigitalFilterCharacteristicsSequence: OptSeq[DigitalFilterCharacteristicsItem] = type1c(0x003A0326, SQ)  # if WaveformFilterType in {DIGITAL}
    WaveformFilterDescription: str | None = type3(0x003A0329, ST)
    FilterLookupTableSequence: OptSeq[WaveformFilterLookupTableItem] = type3(0x003A032A, SQ)


@item
class AnalogFilterCharacteristicsItem(Item):
    """Item of table C.10.12-1 in AnalogFilterCharacteristicsSequence, PS3.3 C.10.12."""

    AnalogFilterRollOff: Attr[float, AnyDS] = type1(0x003A0324, DS)
    AnalogFilterType: Codes[CodeSequenceItem] = type1(0x003A0325, SQ)


@item
class DigitalFilterCharacteristicsItem(Item):
    """Item of table C.10.12-1 in DigitalFilterCharacteristicsSequence, PS3.3 C.10.12."""

    DigitalFilterOrder: int = type1(0x003A0327, IS)
    DigitalFilterTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x003A0328, SQ)
