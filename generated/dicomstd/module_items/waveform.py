"""Waveform Module Attributes, PS3.3 C.10.9. Generated from table_C.10-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, DT, FL, IS, LO, SH, SQ, UI, UL, US, Item, item, type1, type1c, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import (
        UID, AnyDS, AnyDT, AnyFD, Attr, Buffer, Codes, DateTime, OptCodes, OptSeq, Seq,
    )
    from dicomstd.items import (
        CodeSequenceItem,
        WaveformFilterCharacteristicsItem,
        WaveformFilterLookupTableItem,
    )


@item
class WaveformItem(Item):
    """Item of table C.10-9 in WaveformSequence, PS3.3 C.10.9."""

    MultiplexGroupTimeOffset: Attr[float | None, AnyDS | None] = type1c(0x00181068, DS)  # if AcquisitionTimeSynchronized in {Y}
    TriggerTimeOffset: Attr[float | None, AnyDS | None] = type1c(0x00181069, DS)
    TriggerSamplePosition: int | None = type3(0x0018106E, UL)
    WaveformOriginality: Literal["ORIGINAL", "DERIVED"] = type1(0x003A0004, CS)
    NumberOfWaveformChannels: int = type1(0x003A0005, US)
    NumberOfWaveformSamples: int = type1(0x003A0010, UL)
    SamplingFrequency: Attr[float, AnyDS] = type1(0x003A001A, DS)
    MultiplexGroupLabel: str | None = type3(0x003A0020, SH)
    MultiplexGroupUID: Attr[UID | None, str | None] = type1c(0x003A0310, UI)
    PowerlineFrequency: Attr[float | None, AnyDS | None] = type3(0x003A0311, DS)
    ChannelDefinitionSequence: Seq[ChannelDefinitionItem] = type1(0x003A0200, SQ)
    WaveformBitsAllocated: int = type1(0x54001004, US)
    WaveformSampleInterpretation: str = type1(0x54001006, CS)
    WaveformPaddingValue: Attr[memoryview | None, Buffer | None] = type1c(0x5400100A, "OB or OW")
    WaveformData: Attr[memoryview, Buffer] = type1(0x54001010, "OB or OW")


@item
class ChannelDefinitionItem(Item):
    """Item of table C.10-9 in WaveformSequence/ChannelDefinitionSequence, PS3.3 C.10.9."""

    WaveformChannelNumber: int | None = type3(0x003A0202, IS)
    ChannelLabel: str | None = type3(0x003A0203, SH)
    ChannelStatus: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x003A0205, CS, "1-n")
    ChannelSourceSequence: Codes[CodeSequenceItem] = type1(0x003A0208, SQ)
    ChannelSourceModifiersSequence: OptCodes[CodeSequenceItem] = type1c(0x003A0209, SQ)
    SourceWaveformSequence: OptSeq[SourceWaveformItem] = type3(0x003A020A, SQ)
    ChannelDerivationDescription: str | None = type3(0x003A020C, LO)
    ChannelSensitivity: Attr[float | None, AnyDS | None] = type1c(0x003A0210, DS)
    ChannelSensitivityUnitsSequence: OptCodes[CodeSequenceItem] = type1c(0x003A0211, SQ)  # if present(ChannelSensitivity)
    ChannelSensitivityCorrectionFactor: Attr[float | None, AnyDS | None] = type1c(0x003A0212, DS)  # if present(ChannelSensitivity)
    ChannelBaseline: Attr[float | None, AnyDS | None] = type1c(0x003A0213, DS)  # if present(ChannelSensitivity)
    ChannelTimeSkew: Attr[float | None, AnyDS | None] = type1c(0x003A0214, DS)  # if not present(ChannelSampleSkew)
    ChannelSampleSkew: Attr[float | None, AnyDS | None] = type1c(0x003A0215, DS)  # if not present(ChannelTimeSkew)
    ChannelOffset: Attr[float | None, AnyDS | None] = type3(0x003A0218, DS)
    WaveformBitsStored: int = type1(0x003A021A, US)
    WaveformAmplifierType: Literal["AC", "DC"] | None = type3(0x003A0317, CS)
    FilterLowFrequency: Attr[float | None, AnyDS | None] = type1c(0x003A0220, DS)  # if WaveformAmplifierType in {AC} and not present(FilterLowFrequencyCharacteristicsSequence)
    FilterLowFrequencyCharacteristicsSequence: OptSeq[WaveformFilterCharacteristicsItem] = type1c(0x003A0318, SQ)  # if WaveformAmplifierType in {AC} and not present(FilterLowFrequency)
    FilterHighFrequency: Attr[float | None, AnyDS | None] = type1c(0x003A0221, DS)  # if present(WaveformAmplifierType) and not present(FilterHighFrequencyCharacteristicsSequence)
    FilterHighFrequencyCharacteristicsSequence: OptSeq[WaveformFilterCharacteristicsItem] = type1c(0x003A0319, SQ)  # if present(WaveformAmplifierType) and not present(FilterHighFrequency)
    NotchFilterFrequency: Attr[float | None, AnyDS | None] = type3(0x003A0222, DS)
    NotchFilterBandwidth: Attr[float | None, AnyDS | None] = type3(0x003A0223, DS)
    NotchFilterCharacteristicsSequence: OptSeq[WaveformFilterCharacteristicsItem] = type3(0x003A0321, SQ)
    SummarizedFilterLookupTable: OptSeq[WaveformFilterLookupTableItem] = type3(0x003A0320, SQ)
    ChannelImpedanceSequence: OptSeq[ChannelImpedanceItem] = type3(0x003A0312, SQ)
    ChannelMinimumValue: Attr[memoryview | None, Buffer | None] = type3(0x54000110, "OB or OW")
    ChannelMaximumValue: Attr[memoryview | None, Buffer | None] = type3(0x54000112, "OB or OW")


@item
class SourceWaveformItem(Item):
    """Item of table C.10-9 in WaveformSequence/ChannelDefinitionSequence/SourceWaveformSequence, PS3.3 C.10.9."""

    ReferencedSOPClassUID: Attr[UID, str] = type1(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID, str] = type1(0x00081155, UI)
    ReferencedWaveformChannels: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x0040A0B0, US, "2-2n")


@item
class ChannelImpedanceItem(Item):
    """Item of table C.10-9 in WaveformSequence/ChannelDefinitionSequence/ChannelImpedanceSequence, PS3.3 C.10.9."""

    ImpedanceValue: Attr[float, AnyDS] = type1(0x003A0313, DS)
    ImpedanceMeasurementDateTime: Attr[DateTime, AnyDT] = type1(0x003A0314, DT)
    ImpedanceMeasurementFrequency: Attr[float | None, AnyDS | None] = type3(0x003A0315, DS)
    ImpedanceMeasurementCurrentType: str | None = type3(0x003A0316, CS)


@item
class WaveformPresentationGroupItem(Item):
    """Item of table C.10-9 in WaveformPresentationGroupSequence, PS3.3 C.10.9."""

    PresentationGroupNumber: int = type1(0x003A0241, US)
    ChannelDisplaySequence: Seq[ChannelDisplayItem] = type1(0x003A0242, SQ)


@item
class ChannelDisplayItem(Item):
    """Item of table C.10-9 in WaveformPresentationGroupSequence/ChannelDisplaySequence, PS3.3 C.10.9."""

    ReferencedWaveformChannels: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x0040A0B0, US, "2-2n")
    ChannelOffset: Attr[float | None, AnyDS | None] = type3(0x003A0218, DS)
    ChannelRecommendedDisplayCIELabValue: Attr[tuple[int, int, int], list[int] | tuple[int, int, int]] = type1(0x003A0244, US, "3")
    ChannelPosition: Attr[float, AnyFD] = type1(0x003A0245, FL)
    DisplayShadingFlag: Literal["NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE"] | None = type3(0x003A0246, CS)
    FractionalChannelDisplayScale: Attr[float | None, AnyFD | None] = type1c(0x003A0247, FL)  # if not present(AbsoluteChannelDisplayScale)
    AbsoluteChannelDisplayScale: Attr[float | None, AnyFD | None] = type1c(0x003A0248, FL)  # if not present(FractionalChannelDisplayScale)
