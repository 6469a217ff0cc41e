"""NM Multi-frame, PS3.3 C.8.4.8. Generated from table_C.8-7; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-7",
    "NM Multi-frame",
    "C.8.4.8",
    (
        Row(0, 0x00280009, "1", values=(enumerated("00540030", at=3, when="ImageType[3] in {DYNAMIC}"), enumerated("00540100", at=4, when="ImageType[3] in {DYNAMIC}"), enumerated("00540060", at=3, when="ImageType[3] in {GATED}"), enumerated("00540070", at=4, when="ImageType[3] in {GATED}"), enumerated("00540090", at=4, when="ImageType[3] in {TOMO}"), enumerated("00540010", at=1, when="ImageType[3] in {STATIC, \"WHOLE BODY\", DYNAMIC, GATED, TOMO, \"GATED TOMO\"}"), enumerated("00540020", at=2, when="ImageType[3] in {STATIC, \"WHOLE BODY\", DYNAMIC, GATED, TOMO, \"GATED TOMO\"}"), enumerated("00540050", at=3, when="ImageType[3] in {TOMO, \"GATED TOMO\"}"), enumerated("00540060", at=4, when="ImageType[3] in {\"GATED TOMO\"}"), enumerated("00540070", at=5, when="ImageType[3] in {\"GATED TOMO\"}"), enumerated("00540090", at=6, when="ImageType[3] in {\"GATED TOMO\"}"), enumerated("00540080", at=1, when="ImageType[3] in {\"RECON TOMO\"}"), enumerated("00540060", at=1, when="ImageType[3] in {\"RECON GATED TOMO\"}"), enumerated("00540070", at=2, when="ImageType[3] in {\"RECON GATED TOMO\"}"), enumerated("00540080", at=3, when="ImageType[3] in {\"RECON GATED TOMO\"}"),)),  # FrameIncrementPointer
        Row(0, 0x00540010, "1C", when="FrameIncrementPointer in {00540010}"),  # EnergyWindowVector
        Row(0, 0x00540011, "1"),  # NumberOfEnergyWindows
        Row(0, 0x00540020, "1C", when="FrameIncrementPointer in {00540020}"),  # DetectorVector
        Row(0, 0x00540021, "1"),  # NumberOfDetectors
        Row(0, 0x00540030, "1C", when="FrameIncrementPointer in {00540030}"),  # PhaseVector
        Row(0, 0x00540031, "1C", when="FrameIncrementPointer in {00540030}"),  # NumberOfPhases
        Row(0, 0x00540050, "1C", when="FrameIncrementPointer in {00540050}"),  # RotationVector
        Row(0, 0x00540051, "1C", when="ImageType[3] in {TOMO, \"GATED TOMO\", \"RECON TOMO\", \"RECON GATED TOMO\"}"),  # NumberOfRotations
        Row(0, 0x00540060, "1C", when="FrameIncrementPointer in {00540060}"),  # RRIntervalVector
        Row(0, 0x00540061, "1C", when="FrameIncrementPointer in {00540060}"),  # NumberOfRRIntervals
        Row(0, 0x00540070, "1C", when="FrameIncrementPointer in {00540070}"),  # TimeSlotVector
        Row(0, 0x00540071, "1C", when="FrameIncrementPointer in {00540070}"),  # NumberOfTimeSlots
        Row(0, 0x00540080, "1C", when="FrameIncrementPointer in {00540080}"),  # SliceVector
        Row(0, 0x00540081, "1C", when="FrameIncrementPointer in {00540080}"),  # NumberOfSlices
        Row(0, 0x00540090, "1C", when="FrameIncrementPointer in {00540090}"),  # AngularViewVector
        Row(0, 0x00540100, "1C", when="FrameIncrementPointer in {00540100}"),  # TimeSliceVector
    ),
)
