"""NM Tomo Acquisition, PS3.3 C.8.4.12. Generated from table_C.8-12; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-12",
    "NM Tomo Acquisition",
    "C.8.4.12",
    (
        Row(0, 0x00540052, "2", items=(0, None)),  # RotationInformationSequence
        Row(1, 0x00540200, "1"),  # StartAngle
        Row(1, 0x00181144, "1"),  # AngularStep
        Row(1, 0x00181140, "1", values=(enumerated("CW", "CC"),)),  # RotationDirection
        Row(1, 0x00181143, "1"),  # ScanArc
        Row(1, 0x00181242, "1"),  # ActualFrameDuration
        Row(1, 0x00181142, "3"),  # RadialPosition
        Row(1, 0x00181110, "2C", when="ImageType[4] in {TRANSMISSION}"),  # DistanceSourceToDetector
        Row(1, 0x00540053, "1"),  # NumberOfFramesInRotation
        Row(1, 0x00181131, "3"),  # TableTraverse
        Row(1, 0x00181130, "3"),  # TableHeight
        Row(0, 0x00540202, "3", values=(enumerated("STEP AND SHOOT", "CONTINUOUS", "ACQ DURING STEP"),)),  # TypeOfDetectorMotion
    ),
)
