"""CID 9569 Isocentric Patient Support Position Parameter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9569(ContextGroup, cid=9569, uid="1.2.840.10008.6.1.1326", keyword="IsocentricPatientSupportPositionParameter", title="Isocentric Patient Support Position Parameter", version="20200624", extensible=True):
    """Isocentric Patient Support Position Parameter, extensible."""

    IsocentricPatientSupportContinuousPitchAngle = CodedConcept("126812", "DCM", "Isocentric Patient Support Continuous Pitch Angle")
    IsocentricPatientSupportContinuousRollAngle = CodedConcept("126813", "DCM", "Isocentric Patient Support Continuous Roll Angle")
    IsocentricPatientSupportContinuousYawAngle = CodedConcept("126814", "DCM", "Isocentric Patient Support Continuous Yaw Angle")
    IsocentricPatientSupportLateralPosition = CodedConcept("126815", "DCM", "Isocentric Patient Support Lateral Position")
    IsocentricPatientSupportLongitudinalPosition = CodedConcept("126816", "DCM", "Isocentric Patient Support Longitudinal Position")
    IsocentricPatientSupportVerticalPosition = CodedConcept("126817", "DCM", "Isocentric Patient Support Vertical Position")
