"""Waveform, PS3.3 C.10.9. Generated from table_C.10-9; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.10-9",
    "Waveform",
    "C.10.9",
    (
        Row(0, 0x54000100, "1", items=(1, None)),  # WaveformSequence
        Row(1, 0x00181068, "1C", when="AcquisitionTimeSynchronized in {Y}", may="always"),  # MultiplexGroupTimeOffset
        Row(1, 0x00181069, "1C", when="not_checkable(content)"),  # TriggerTimeOffset
        Row(1, 0x0018106E, "3"),  # TriggerSamplePosition
        Row(1, 0x003A0004, "1", values=(enumerated("ORIGINAL", "DERIVED"),)),  # WaveformOriginality
        Row(1, 0x003A0005, "1"),  # NumberOfWaveformChannels
        Row(1, 0x003A0010, "1"),  # NumberOfWaveformSamples
        Row(1, 0x003A001A, "1"),  # SamplingFrequency
        Row(1, 0x003A0020, "3"),  # MultiplexGroupLabel
        Row(1, 0x003A0310, "1C", when="not_checkable(real-world)", may="always"),  # MultiplexGroupUID
        Row(1, 0x003A0311, "3"),  # PowerlineFrequency
        Row(1, 0x003A0200, "1", items=(1, None)),  # ChannelDefinitionSequence
        Row(2, 0x003A0202, "3"),  # WaveformChannelNumber
        Row(2, 0x003A0203, "3"),  # ChannelLabel
        Row(2, 0x003A0205, "3", values=(defined("OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"),)),  # ChannelStatus
        Row(2, 0x003A0208, "1", items=(1, 1)),  # ChannelSourceSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x003A0209, "1C", when="not_checkable(content)", items=(1, None)),  # ChannelSourceModifiersSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x003A020A, "3", items=(1, None)),  # SourceWaveformSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(3, 0x0040A0B0, "1"),  # ReferencedWaveformChannels
        Row(2, 0x003A020C, "3"),  # ChannelDerivationDescription
        Row(2, 0x003A0210, "1C", when="not_checkable(content)"),  # ChannelSensitivity
        Row(2, 0x003A0211, "1C", when="present(ChannelSensitivity)", items=(1, 1), groups=(Group("82", "D"),)),  # ChannelSensitivityUnitsSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x003A0212, "1C", when="present(ChannelSensitivity)"),  # ChannelSensitivityCorrectionFactor
        Row(2, 0x003A0213, "1C", when="present(ChannelSensitivity)"),  # ChannelBaseline
        Row(2, 0x003A0214, "1C", when="not present(ChannelSampleSkew)"),  # ChannelTimeSkew
        Row(2, 0x003A0215, "1C", when="not present(ChannelTimeSkew)"),  # ChannelSampleSkew
        Row(2, 0x003A0218, "3"),  # ChannelOffset
        Row(2, 0x003A021A, "1"),  # WaveformBitsStored
        Row(2, 0x003A0317, "3", values=(enumerated("AC", "DC"),)),  # WaveformAmplifierType
        Row(2, 0x003A0220, "1C", when="WaveformAmplifierType in {AC} and not present(FilterLowFrequencyCharacteristicsSequence)", may="not WaveformAmplifierType in {DC}"),  # FilterLowFrequency
        Row(2, 0x003A0318, "1C", when="WaveformAmplifierType in {AC} and not present(FilterLowFrequency)", may="not WaveformAmplifierType in {DC}", items=(1, 1)),  # FilterLowFrequencyCharacteristicsSequence
        Row(3, 0, include="macros.waveform_filter_characteristics"),  # include Waveform Filter Characteristics
        Row(2, 0x003A0221, "1C", when="present(WaveformAmplifierType) and not present(FilterHighFrequencyCharacteristicsSequence)", may="always"),  # FilterHighFrequency
        Row(2, 0x003A0319, "1C", when="present(WaveformAmplifierType) and not present(FilterHighFrequency)", may="always", items=(1, 1)),  # FilterHighFrequencyCharacteristicsSequence
        Row(3, 0, include="macros.waveform_filter_characteristics"),  # include Waveform Filter Characteristics
        Row(2, 0x003A0222, "3"),  # NotchFilterFrequency
        Row(2, 0x003A0223, "3"),  # NotchFilterBandwidth
        Row(2, 0x003A0321, "3"),  # NotchFilterCharacteristicsSequence
        Row(3, 0, include="macros.waveform_filter_characteristics"),  # include Waveform Filter Characteristics
        Row(2, 0x003A0320, "3"),  # SummarizedFilterLookupTable
        Row(3, 0, include="macros.waveform_filter_lookup_table"),  # include Waveform Filter Lookup Table
        Row(2, 0x003A0312, "3", items=(1, None)),  # ChannelImpedanceSequence
        Row(3, 0x003A0313, "1"),  # ImpedanceValue
        Row(3, 0x003A0314, "1"),  # ImpedanceMeasurementDateTime
        Row(3, 0x003A0315, "3"),  # ImpedanceMeasurementFrequency
        Row(3, 0x003A0316, "3", values=(defined("AC", "DC"),)),  # ImpedanceMeasurementCurrentType
        Row(2, 0x54000110, "3"),  # ChannelMinimumValue
        Row(2, 0x54000112, "3"),  # ChannelMaximumValue
        Row(1, 0x54001004, "1", values=(defined("8", "16", "32", "64"),)),  # WaveformBitsAllocated
        Row(1, 0x54001006, "1", values=(defined("SB", "UB", "MB", "AB", when="WaveformBitsAllocated == 8"), defined("SS", "US", when="WaveformBitsAllocated == 16"), defined("SL", "UL", when="WaveformBitsAllocated == 32"), defined("SV", "UV", when="WaveformBitsAllocated == 64"),)),  # WaveformSampleInterpretation
        Row(1, 0x5400100A, "1C", when="not_checkable(real-world)"),  # WaveformPaddingValue
        Row(1, 0x54001010, "1"),  # WaveformData
        Row(0, 0x003A0230, "3"),  # WaveformDataDisplayScale
        Row(0, 0x003A0231, "3"),  # WaveformDisplayBackgroundCIELabValue
        Row(0, 0x003A0240, "3", items=(1, None)),  # WaveformPresentationGroupSequence
        Row(1, 0x003A0241, "1"),  # PresentationGroupNumber
        Row(1, 0x003A0242, "1", items=(1, None)),  # ChannelDisplaySequence
        Row(2, 0x0040A0B0, "1"),  # ReferencedWaveformChannels
        Row(2, 0x003A0218, "3"),  # ChannelOffset
        Row(2, 0x003A0244, "1"),  # ChannelRecommendedDisplayCIELabValue
        Row(2, 0x003A0245, "1"),  # ChannelPosition
        Row(2, 0x003A0246, "3", values=(enumerated("NONE", "BASELINE", "ABSOLUTE", "DIFFERENCE"),)),  # DisplayShadingFlag
        Row(2, 0x003A0247, "1C", when="not present(AbsoluteChannelDisplayScale)", may="always"),  # FractionalChannelDisplayScale
        Row(2, 0x003A0248, "1C", when="not present(FractionalChannelDisplayScale)", may="always"),  # AbsoluteChannelDisplayScale
    ),
)
