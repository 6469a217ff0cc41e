"""CID 9401 IEC61217 Device Position Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9401(ContextGroup, cid=9401, uid="1.2.840.10008.6.1.1023", keyword="IEC61217DevicePositionParameter", title="IEC61217 Device Position Parameter", version="20130518", extensible=True):
    """IEC61217 Device Position Parameter, extensible, includes CID 9402, 9403."""

    IEC61217GantryContinuousRollAngle = CodedConcept("126809", "DCM", "IEC61217 Gantry Continuous Roll Angle")
    IEC61217GantryContinuousPitchAngle = CodedConcept("126810", "DCM", "IEC61217 Gantry Continuous Pitch Angle")
    IEC61217GantryContinuousYawAngle = CodedConcept("126811", "DCM", "IEC61217 Gantry Continuous Yaw Angle")
    IEC61217PatientSupportContinuousYawAngle = CodedConcept("126801", "DCM", "IEC61217 Patient Support Continuous Yaw Angle")
    IEC61217TableTopContinuousPitchAngle = CodedConcept("126802", "DCM", "IEC61217 Table Top Continuous Pitch Angle")
    IEC61217TableTopContinuousRollAngle = CodedConcept("126803", "DCM", "IEC61217 Table Top Continuous Roll Angle")
    IEC61217TableTopEccentricAxisDistance = CodedConcept("126804", "DCM", "IEC61217 Table Top Eccentric Axis Distance")
    IEC61217TableTopContinuousEccentricAngle = CodedConcept("126805", "DCM", "IEC61217 Table Top Continuous Eccentric Angle")
    IEC61217TableTopLateralPosition = CodedConcept("126806", "DCM", "IEC61217 Table Top Lateral Position")
    IEC61217TableTopLongitudinalPosition = CodedConcept("126807", "DCM", "IEC61217 Table Top Longitudinal Position")
    IEC61217TableTopVerticalPosition = CodedConcept("126808", "DCM", "IEC61217 Table Top Vertical Position")
