"""Waveform Filter Characteristics, PS3.3 C.10.12. Generated from table_C.10.12-1; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.10.12-1",
    "Waveform Filter Characteristics",
    "C.10.12",
    (
        Row(0, 0x003A0322, "1", values=(enumerated("ANALOG", "DIGITAL"),)),  # WaveformFilterType
        Row(0, 0x003A0220, "1C", when="not_checkable(real-world)"),  # FilterLowFrequency
        Row(0, 0x003A0221, "1C", when="not_checkable(real-world)"),  # FilterHighFrequency
        Row(0, 0x003A0222, "1C", when="not_checkable(real-world)"),  # NotchFilterFrequency
        Row(0, 0x003A0223, "2C", when="not_checkable(real-world)"),  # NotchFilterBandwidth
        Row(0, 0x003A0323, "1C", when="WaveformFilterType in {ANALOG}", items=(1, 1)),  # AnalogFilterCharacteristicsSequence
        Row(1, 0x003A0324, "1"),  # AnalogFilterRollOff
        Row(1, 0x003A0325, "1", groups=(Group("3042", "B"),)),  # AnalogFilterType
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x003A0326, "1C", when="WaveformFilterType in {DIGITAL}", items=(1, 1)),  # DigitalFilterCharacteristicsSequence
        Row(1, 0x003A0327, "1"),  # DigitalFilterOrder
        Row(1, 0x003A0328, "1", groups=(Group("3043", "B"),)),  # DigitalFilterTypeCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x003A0329, "3"),  # WaveformFilterDescription
        Row(0, 0x003A032A, "3"),  # FilterLookupTableSequence
        Row(1, 0, include="macros.waveform_filter_lookup_table"),  # include Waveform Filter Lookup Table
    ),
)
