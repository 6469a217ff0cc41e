"""RT Patient Setup, PS3.3 C.8.8.12. Generated from table_C.8-48; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.8-48",
    "RT Patient Setup",
    "C.8.8.12",
    (
        Row(0, 0x300A0180, "1", items=(1, None)),  # PatientSetupSequence
        Row(1, 0x300A0182, "1"),  # PatientSetupNumber
        Row(1, 0x300A0183, "3"),  # PatientSetupLabel
        Row(1, 0x00185100, "1C", when="not present(PatientAdditionalPosition)", values=(defined("HFP", "HFS", "HFDR", "HFDL", "FFDR", "FFDL", "FFP", "FFS", "LFP", "LFS", "RFP", "RFS", "AFDR", "AFDL", "PFDR", "PFDL", "SITTING"),)),  # PatientPosition
        Row(1, 0x300A0184, "1C", when="not present(PatientPosition)"),  # PatientAdditionalPosition
        Row(1, 0x300A0401, "3", items=(1, None)),  # ReferencedSetupImageSequence
        Row(2, 0x300A0402, "3"),  # SetupImageComment
        Row(2, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x300A0190, "3", items=(1, None)),  # FixationDeviceSequence
        Row(2, 0x300A0192, "1", values=(defined("BITEBLOCK", "HEADFRAME", "MASK", "MOLD", "CAST", "HEADREST", "BREAST_BOARD", "BODY_FRAME", "VACUUM_MOLD", "WHOLE_BODY_POD", "RECTAL_BALLOON"),)),  # FixationDeviceType
        Row(2, 0x300A0194, "2"),  # FixationDeviceLabel
        Row(2, 0x300A0196, "3"),  # FixationDeviceDescription
        Row(2, 0x300A0198, "3"),  # FixationDevicePosition
        Row(2, 0x300A0199, "3"),  # FixationDevicePitchAngle
        Row(2, 0x300A019A, "3"),  # FixationDeviceRollAngle
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A01A0, "3", items=(1, None)),  # ShieldingDeviceSequence
        Row(2, 0x300A01A2, "1", values=(defined("GUM", "EYE", "GONAD"),)),  # ShieldingDeviceType
        Row(2, 0x300A01A4, "2"),  # ShieldingDeviceLabel
        Row(2, 0x300A01A6, "3"),  # ShieldingDeviceDescription
        Row(2, 0x300A01A8, "3"),  # ShieldingDevicePosition
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A01B0, "3", values=(defined("ISOCENTRIC", "FIXED_SSD", "TBI", "BREAST_BRIDGE", "SKIN_APPOSITION"),)),  # SetupTechnique
        Row(1, 0x300A01B2, "3"),  # SetupTechniqueDescription
        Row(1, 0x300A01B4, "3", items=(1, None)),  # SetupDeviceSequence
        Row(2, 0x300A01B6, "1", values=(defined("LASER_POINTER", "DISTANCE_METER", "TABLE_HEIGHT", "MECHANICAL_PTR", "ARC"),)),  # SetupDeviceType
        Row(2, 0x300A01B8, "2"),  # SetupDeviceLabel
        Row(2, 0x300A01BA, "3"),  # SetupDeviceDescription
        Row(2, 0x300A01BC, "2"),  # SetupDeviceParameter
        Row(2, 0x300A01D0, "3"),  # SetupReferenceDescription
        Row(2, 0x300A00F9, "3"),  # AccessoryCode
        Row(1, 0x300A01D2, "3"),  # TableTopVerticalSetupDisplacement
        Row(1, 0x300A01D4, "3"),  # TableTopLongitudinalSetupDisplacement
        Row(1, 0x300A01D6, "3"),  # TableTopLateralSetupDisplacement
        Row(1, 0x300A0410, "3", items=(1, None)),  # MotionSynchronizationSequence
        Row(2, 0x00189170, "1", values=(defined("NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "PHASE_ORDERING", "PHASE_RESCANNING", "RETROSPECTIVE", "CORRECTION", "UNKNOWN"),)),  # RespiratoryMotionCompensationTechnique
        Row(2, 0x00189171, "1", values=(defined("NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "NAVIGATOR", "MR_PHASE", "ECG", "SPIROMETER", "EXTERNAL_MARKER", "INTERNAL_MARKER", "IMAGE", "UNKNOWN"),)),  # RespiratorySignalSource
        Row(2, 0x00189185, "3"),  # RespiratoryMotionCompensationTechniqueDescription
        Row(2, 0x00189186, "3"),  # RespiratorySignalSourceID
    ),
)
