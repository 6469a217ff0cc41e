"""Sparse Multi-frame Functional Groups, PS3.3 C.7.6.29. Generated from table_C.7.6.29-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.7.6.29-1",
    "Sparse Multi-frame Functional Groups",
    "C.7.6.29",
    (
        Row(0, 0x52009229, "1", items=(1, 1)),  # SharedFunctionalGroupsSequence
        Row(0, 0x30020101, "1C", when="not_parsed", items=(1, None)),  # SelectedFrameFunctionalGroupsSequence
        Row(1, 0x30020100, "1"),  # SelectedFrameNumber
        Row(0, 0x00200013, "1"),  # InstanceNumber
        Row(0, 0x00080023, "1"),  # ContentDate
        Row(0, 0x00080033, "1"),  # ContentTime
        Row(0, 0x00280008, "1"),  # NumberOfFrames
        Row(0, 0x00220028, "3", values=(enumerated("YES", "NO"),)),  # StereoPairsPresent
        Row(0, 0x00209228, "1C", when="present(ConcatenationUID)"),  # ConcatenationFrameOffsetNumber
        Row(0, 0x00286010, "3"),  # RepresentativeFrameNumber
        Row(0, 0x00209161, "1C", when="not_checkable(other-instance)"),  # ConcatenationUID
        Row(0, 0x00200242, "1C", when="present(ConcatenationUID)"),  # SOPInstanceUIDOfConcatenationSource
        Row(0, 0x00209162, "1C", when="present(ConcatenationUID)"),  # InConcatenationNumber
        Row(0, 0x00209163, "3"),  # InConcatenationTotalNumber
    ),
)
