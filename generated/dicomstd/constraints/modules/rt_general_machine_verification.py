"""RT General Machine Verification, PS3.3 C.31.1. Generated from table_C.31-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.31-1",
    "RT General Machine Verification",
    "C.31.1",
    (
        Row(0, 0x300C0002, "", items=(1, 1)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300C0022, ""),  # ReferencedFractionGroupNumber
        Row(0, 0x00100020, ""),  # PatientID
        Row(0, 0, include="macros.issuer_of_patient_id"),  # include Issuer of Patient ID
        Row(0, 0x3008002C, "", values=(enumerated("VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED"),)),  # TreatmentVerificationStatus
        Row(0, 0x00741048, "", items=(0, None)),  # FailedAttributesSequence
        Row(1, 0, include="macros.selector_attribute"),  # include Selector Attribute
        Row(0, 0x0074104A, "", items=(0, None)),  # OverriddenAttributesSequence
        Row(1, 0, include="macros.selector_attribute"),  # include Selector Attribute
        Row(1, 0x00081070, ""),  # OperatorsName
        Row(1, 0x00081072, "", items=(1, 1)),  # OperatorIdentificationSequence
        Row(2, 0, include="macros.person_identification"),  # include Person Identification
        Row(1, 0x30080066, ""),  # OverrideReason
        Row(0, 0x00741042, "", items=(0, 1)),  # GeneralMachineVerificationSequence
        Row(1, 0x30080032, ""),  # SpecifiedPrimaryMeterset
        Row(1, 0x30080033, ""),  # SpecifiedSecondaryMeterset
        Row(1, 0x3008003A, ""),  # SpecifiedTreatmentTime
        Row(1, 0x300800A0, "", items=(1, None)),  # BeamLimitingDeviceLeafPairsSequence
        Row(2, 0x300A00B8, "", values=(enumerated("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"),)),  # RTBeamLimitingDeviceType
        Row(2, 0x300A00BC, ""),  # NumberOfLeafJawPairs
        Row(1, 0x300800B0, "", items=(0, None)),  # RecordedWedgeSequence
        Row(2, 0x300A00D2, ""),  # WedgeNumber
        Row(2, 0x300A00D4, ""),  # WedgeID
        Row(2, 0x300A00D5, ""),  # WedgeAngle
        Row(2, 0x300A00D8, ""),  # WedgeOrientation
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(1, 0x300800C0, "", items=(0, None)),  # RecordedCompensatorSequence
        Row(2, 0x300A00E5, ""),  # CompensatorID
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(2, 0x300A00EF, ""),  # CompensatorTrayID
        Row(2, 0x300C00D0, ""),  # ReferencedCompensatorNumber
        Row(1, 0x300800D0, "", items=(0, None)),  # RecordedBlockSequence
        Row(2, 0x300A00F5, ""),  # BlockTrayID
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(2, 0x300C00E0, ""),  # ReferencedBlockNumber
        Row(1, 0x300A00B2, ""),  # TreatmentMachineName
        Row(1, 0x300A00C2, ""),  # BeamName
        Row(1, 0x300A00C6, "", values=(enumerated("PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION"),)),  # RadiationType
        Row(1, 0x300A00D0, ""),  # NumberOfWedges
        Row(1, 0x300A00E0, ""),  # NumberOfCompensators
        Row(1, 0x300A00ED, ""),  # NumberOfBoli
        Row(1, 0x300A00F0, ""),  # NumberOfBlocks
        Row(1, 0x300A0107, "", items=(0, None)),  # ApplicatorSequence
        Row(2, 0x300A00F9, ""),  # AccessoryCode
        Row(2, 0x300A0108, ""),  # ApplicatorID
        Row(2, 0x300A0109, "", values=(enumerated("ELECTRON_SQUARE", "ELECTRON_RECT", "ELECTRON_CIRC", "ELECTRON_SHORT", "ELECTRON_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"),)),  # ApplicatorType
        Row(1, 0x300A0110, ""),  # NumberOfControlPoints
        Row(1, 0x300A0180, "", items=(1, None)),  # PatientSetupSequence
        Row(2, 0x300A0182, ""),  # PatientSetupNumber
        Row(2, 0x300A0190, "", items=(0, None)),  # FixationDeviceSequence
        Row(3, 0x300A00F9, ""),  # AccessoryCode
        Row(3, 0x300A0192, "", values=(enumerated("BITEBLOCK", "HEADFRAME", "MASK", "MOLD", "CAST", "HEADREST", "BREAST_BOARD", "BODY_FRAME", "VACUUM_MOLD", "WHOLE_BODY_POD", "RECTAL_BALLOON"),)),  # FixationDeviceType
        Row(1, 0x300C0006, ""),  # ReferencedBeamNumber
        Row(1, 0x300C00B0, "", items=(0, None)),  # ReferencedBolusSequence
        Row(2, 0x30060084, ""),  # ReferencedROINumber
        Row(2, 0x300A00F9, ""),  # AccessoryCode
    ),
)
