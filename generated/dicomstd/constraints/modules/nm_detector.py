"""NM Detector, PS3.3 C.8.4.11. Generated from table_C.8-11; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8-11",
    "NM Detector",
    "C.8.4.11",
    (
        Row(0, 0x00540022, "2", items=(0, None)),  # DetectorInformationSequence
        Row(1, 0x00181180, "3"),  # CollimatorGridName
        Row(1, 0x00181181, "2", values=(defined("PARA", "PINH", "FANB", "CONE", "SLNT", "ASTG", "DIVG", "NONE", "UNKN"),)),  # CollimatorType
        Row(1, 0x00181147, "3", values=(defined("RECTANGLE", "ROUND", "HEXAGONAL"),)),  # FieldOfViewShape
        Row(1, 0x00181149, "3"),  # FieldOfViewDimensions
        Row(1, 0x00181182, "2"),  # FocalDistance
        Row(1, 0x00181183, "3"),  # XFocusCenter
        Row(1, 0x00181184, "3"),  # YFocusCenter
        Row(1, 0x00280032, "3"),  # ZoomCenter
        Row(1, 0x00280031, "3"),  # ZoomFactor
        Row(1, 0x00181145, "3"),  # CenterOfRotationOffset
        Row(1, 0x00181120, "3"),  # GantryDetectorTilt
        Row(1, 0x00181110, "2C", when="ImageType[4] in {TRANSMISSION} and ImageType[3] not in {TOMO, \"GATED TOMO\", \"RECON TOMO\", \"RECON GATED TOMO\"}"),  # DistanceSourceToDetector
        Row(1, 0x00540200, "3"),  # StartAngle
        Row(1, 0x00181142, "3"),  # RadialPosition
        Row(1, 0x00200037, "2"),  # ImageOrientationPatient
        Row(1, 0x00200032, "2"),  # ImagePositionPatient
        Row(1, 0x00540220, "3", items=(1, 1), groups=(Group("26", "B", qualified=True),)),  # ViewCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(2, 0x00540222, "2C", when="not_checkable(application)", items=(0, 1), groups=(Group("23", "B", qualified=True),)),  # ViewModifierCodeSequence
        Row(3, 0, include="macros.code_sequence"),  # include Code Sequence
    ),
)
