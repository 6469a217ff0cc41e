"""RT Beams Delivery Instruction, PS3.3 C.8.8.29. Generated from table_C.8.8.29-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.8.29-1",
    "RT Beams Delivery Instruction",
    "C.8.8.29",
    (
        Row(0, 0x300C0002, "1", items=(1, 1)),  # ReferencedRTPlanSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x00741020, "1", items=(1, None)),  # BeamTaskSequence
        Row(1, 0x00741022, "1", values=(enumerated("VERIFY", "TREAT", "VERIFY_AND_TREAT"),)),  # BeamTaskType
        Row(1, 0x300A00CE, "1", values=(enumerated("TREATMENT", "CONTINUATION"),)),  # TreatmentDeliveryType
        Row(1, 0x300A00B3, "1C", when="TreatmentDeliveryType in {CONTINUATION}", values=(enumerated("MU", "MINUTE", "NP"),)),  # PrimaryDosimeterUnit
        Row(1, 0x00740120, "1C", when="TreatmentDeliveryType in {CONTINUATION}"),  # ContinuationStartMeterset
        Row(1, 0x00740121, "1C", when="TreatmentDeliveryType in {CONTINUATION}"),  # ContinuationEndMeterset
        Row(1, 0x30080022, "1"),  # CurrentFractionNumber
        Row(1, 0x300C0022, "1C", when="not_checkable(other-instance)"),  # ReferencedFractionGroupNumber
        Row(1, 0x300C0006, "1"),  # ReferencedBeamNumber
        Row(1, 0x00741324, "3"),  # BeamOrderIndex
        Row(1, 0x00741025, "3", values=(enumerated("YES", "NO"),)),  # AutosequenceFlag
        Row(1, 0x00741026, "2"),  # TableTopVerticalAdjustedPosition
        Row(1, 0x00741027, "2"),  # TableTopLongitudinalAdjustedPosition
        Row(1, 0x00741028, "2"),  # TableTopLateralAdjustedPosition
        Row(1, 0x0074102A, "2"),  # PatientSupportAdjustedAngle
        Row(1, 0x0074102B, "2"),  # TableTopEccentricAdjustedAngle
        Row(1, 0x0074102C, "2"),  # TableTopPitchAdjustedAngle
        Row(1, 0x0074102D, "2"),  # TableTopRollAdjustedAngle
        Row(1, 0x300A01D2, "2"),  # TableTopVerticalSetupDisplacement
        Row(1, 0x300A01D4, "2"),  # TableTopLongitudinalSetupDisplacement
        Row(1, 0x300A01D6, "2"),  # TableTopLateralSetupDisplacement
        Row(1, 0, include="macros.device_motion_control"),  # include Device Motion Control
        Row(1, 0x00741030, "2C", when="BeamTaskType in {VERIFY, VERIFY_AND_TREAT}", items=(0, 1)),  # DeliveryVerificationImageSequence
        Row(2, 0x00741032, "1", values=(enumerated("BEFORE_BEAM", "DURING_BEAM", "AFTER_BEAM"),)),  # VerificationImageTiming
        Row(2, 0x300C0008, "1C", when="VerificationImageTiming in {DURING_BEAM}"),  # StartCumulativeMetersetWeight
        Row(2, 0x30020032, "2C", when="VerificationImageTiming in {BEFORE_BEAM, AFTER_BEAM}"),  # MetersetExposure
        Row(2, 0x300C0009, "2C", when="VerificationImageTiming in {DURING_BEAM}"),  # EndCumulativeMetersetWeight
        Row(2, 0x00741034, "1", values=(enumerated("SINGLE", "DOUBLE"),)),  # DoubleExposureFlag
        Row(2, 0x00741036, "1C", when="DoubleExposureFlag in {DOUBLE}", values=(defined("OPEN_FIRST", "OPEN_SECOND"),)),  # DoubleExposureOrdering
        Row(2, 0x00741338, "2C", when="DoubleExposureFlag in {DOUBLE}"),  # DoubleExposureMeterset
        Row(2, 0x0074133A, "2C", when="DoubleExposureFlag in {DOUBLE}"),  # DoubleExposureFieldDelta
        Row(2, 0x3002000D, "2"),  # XRayImageReceptorTranslation
        Row(2, 0x00741040, "3", items=(1, None)),  # RelatedReferenceRTImageSequence
        Row(3, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(0, 0x300C0111, "3", items=(1, None)),  # OmittedBeamTaskSequence
        Row(1, 0x300C0006, "1"),  # ReferencedBeamNumber
        Row(1, 0x300C0112, "1", values=(defined("ALREADY_TREATED"),)),  # ReasonForOmission
        Row(1, 0x300C0113, "3"),  # ReasonForOmissionDescription
    ),
)
