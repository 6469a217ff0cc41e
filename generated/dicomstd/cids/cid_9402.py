"""CID 9402 IEC61217 Gantry Position Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9402(ContextGroup, cid=9402, uid="1.2.840.10008.6.1.1024", keyword="IEC61217GantryPositionParameter", title="IEC61217 Gantry Position Parameter", version="20130518", extensible=True):
    """IEC61217 Gantry Position Parameter, extensible."""

    IEC61217GantryContinuousRollAngle = CodedConcept("126809", "DCM", "IEC61217 Gantry Continuous Roll Angle")
    IEC61217GantryContinuousPitchAngle = CodedConcept("126810", "DCM", "IEC61217 Gantry Continuous Pitch Angle")
    IEC61217GantryContinuousYawAngle = CodedConcept("126811", "DCM", "IEC61217 Gantry Continuous Yaw Angle")
