"""Cine, PS3.3 C.7.6.5. Generated from table_C.7-13; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.7-13",
    "Cine",
    "C.7.6.5",
    (
        Row(0, 0x00181244, "3", values=(enumerated("0", "1"),)),  # PreferredPlaybackSequencing
        Row(0, 0x00181063, "1C", when="FrameIncrementPointer in {00181063}"),  # FrameTime
        Row(0, 0x00181065, "1C", when="FrameIncrementPointer in {00181065}"),  # FrameTimeVector
        Row(0, 0x00082142, "3"),  # StartTrim
        Row(0, 0x00082143, "3"),  # StopTrim
        Row(0, 0x00082144, "3"),  # RecommendedDisplayFrameRate
        Row(0, 0x00180040, "3"),  # CineRate
        Row(0, 0x00181066, "3"),  # FrameDelay
        Row(0, 0x00181067, "3"),  # ImageTriggerDelay
        Row(0, 0x00180072, "3"),  # EffectiveDuration
        Row(0, 0x00181242, "3"),  # ActualFrameDuration
        Row(0, 0x003A0300, "2C", when="not_checkable(content)", items=(0, None)),  # MultiplexedAudioChannelsDescriptionCodeSequence
        Row(1, 0x003A0301, "1"),  # ChannelIdentificationCode
        Row(1, 0x003A0302, "1", values=(enumerated("MONO", "STEREO"),)),  # ChannelMode
        Row(1, 0x003A0208, "1", items=(1, 1), groups=(Group("3000", "D"),)),  # ChannelSourceSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
