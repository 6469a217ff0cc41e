"""DX Positioning, PS3.3 C.8.11.5. Generated from table_C.8-72; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8-72",
    "DX Positioning",
    "C.8.11.5",
    (
        Row(0, 0x00185104, "3", items=(1, 1), groups=(Group("4012", "B"),)),  # ProjectionEponymousNameCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00185100, "3", values=(defined("HFP", "HFS", "HFDR", "HFDL", "FFDR", "FFDL", "FFP", "FFS", "LFP", "LFS", "RFP", "RFS", "AFDR", "AFDL", "PFDR", "PFDL"),)),  # PatientPosition
        Row(0, 0x00185101, "3"),  # ViewPosition
        Row(0, 0x00540220, "3", items=(1, 1), groups=(Group("4010", "B"),)),  # ViewCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540222, "3", items=(1, None), groups=(Group("4011", "B"),)),  # ViewModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00540410, "3", items=(1, 1), groups=(Group("19", "B"),)),  # PatientOrientationCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00540412, "3", items=(1, 1), groups=(Group("20", "B"),)),  # PatientOrientationModifierCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00540414, "3", items=(1, 1), groups=(Group("21", "B"),)),  # PatientGantryRelationshipCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00181111, "3"),  # DistanceSourceToPatient
        Row(0, 0x00181110, "3"),  # DistanceSourceToDetector
        Row(0, 0x00181114, "3"),  # EstimatedRadiographicMagnificationFactor
        Row(0, 0x00181508, "2", values=(defined("CARM", "COLUMN", "MAMMOGRAPHIC", "PANORAMIC", "CEPHALOSTAT", "RIGID", "NONE"),)),  # PositionerType
        Row(0, 0x00181510, "3"),  # PositionerPrimaryAngle
        Row(0, 0x00181511, "3"),  # PositionerSecondaryAngle
        Row(0, 0x00181530, "3"),  # DetectorPrimaryAngle
        Row(0, 0x00181531, "3"),  # DetectorSecondaryAngle
        Row(0, 0x00181450, "3"),  # ColumnAngulation
        Row(0, 0x0018113A, "3", values=(defined("FIXED", "TILTING", "NONE"),)),  # TableType
        Row(0, 0x00181138, "3"),  # TableAngle
        Row(0, 0x001811A0, "3"),  # BodyPartThickness
        Row(0, 0x001811A2, "3"),  # CompressionForce
        Row(0, 0x001811A3, "3"),  # CompressionPressure
        Row(0, 0x001811A5, "3"),  # CompressionContactArea
        Row(0, 0x001811A4, "3"),  # PaddleDescription
    ),
)
