"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9401(ContextGroup):
    """IEC61217 Device Position Parameter."""
    IEC61217GantryContinuousRollAngle: CodedConcept
    IEC61217GantryContinuousPitchAngle: CodedConcept
    IEC61217GantryContinuousYawAngle: CodedConcept
    IEC61217PatientSupportContinuousYawAngle: CodedConcept
    IEC61217TableTopContinuousPitchAngle: CodedConcept
    IEC61217TableTopContinuousRollAngle: CodedConcept
    IEC61217TableTopEccentricAxisDistance: CodedConcept
    IEC61217TableTopContinuousEccentricAngle: CodedConcept
    IEC61217TableTopLateralPosition: CodedConcept
    IEC61217TableTopLongitudinalPosition: CodedConcept
    IEC61217TableTopVerticalPosition: CodedConcept

class CID9402(ContextGroup):
    """IEC61217 Gantry Position Parameter."""
    IEC61217GantryContinuousRollAngle: CodedConcept
    IEC61217GantryContinuousPitchAngle: CodedConcept
    IEC61217GantryContinuousYawAngle: CodedConcept

class CID9403(ContextGroup):
    """IEC61217 Patient Support Position Parameter."""
    IEC61217PatientSupportContinuousYawAngle: CodedConcept
    IEC61217TableTopContinuousPitchAngle: CodedConcept
    IEC61217TableTopContinuousRollAngle: CodedConcept
    IEC61217TableTopEccentricAxisDistance: CodedConcept
    IEC61217TableTopContinuousEccentricAngle: CodedConcept
    IEC61217TableTopLateralPosition: CodedConcept
    IEC61217TableTopLongitudinalPosition: CodedConcept
    IEC61217TableTopVerticalPosition: CodedConcept
