"""Photoacoustic Reconstruction, PS3.3 C.8.34.4. Generated from table_C.8.34.4-1; do not edit."""

from dicodec.schema import Group, Row, Table

TABLE = Table(
    "C.8.34.4-1",
    "Photoacoustic Reconstruction",
    "C.8.34.4",
    (
        Row(0, 0x00189832, "1", items=(1, 1), groups=(Group("11004", "D"),)),  # SoundSpeedCorrectionMechanismCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189833, "1C", when="SoundSpeedCorrectionMechanismCodeSequence in {(130818, DCM), (130819, DCM)}"),  # ObjectSoundSpeed
        Row(1, 0x00189834, "1C", when="SoundSpeedCorrectionMechanismCodeSequence in {(130819, DCM)}"),  # AcousticCouplingMediumSoundSpeed
        Row(1, 0x00081140, "1C", when="SoundSpeedCorrectionMechanismCodeSequence in {(130820, DCM)}", may="always", items=(1, 1)),  # ReferencedImageSequence
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
    ),
)
