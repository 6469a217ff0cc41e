"""CID 9243 Radiotherapy Registration Workitem Definition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9243(ContextGroup, cid=9243, uid="1.2.840.10008.6.1.933", keyword="RadiotherapyRegistrationWorkitemDefinition", title="Radiotherapy Registration Workitem Definition", version="20110406", extensible=True):
    """Radiotherapy Registration Workitem Definition, extensible."""

    RTPatientPositionRegistrationSinglePlane = CodedConcept("121712", "DCM", "RT Patient Position Registration, single plane")
    RTPatientPositionRegistrationDualPlane = CodedConcept("121713", "DCM", "RT Patient Position Registration, dual plane")
    RTPatientPositionRegistration3DCTGeneral = CodedConcept("121714", "DCM", "RT Patient Position Registration, 3D CT general")
    RTPatientPositionRegistration3DCTMarkerBased = CodedConcept("121715", "DCM", "RT Patient Position Registration, 3D CT marker-based")
    RTPatientPositionRegistration3DCTVolumeBased = CodedConcept("121716", "DCM", "RT Patient Position Registration, 3D CT volume-based")
    RTPatientPositionRegistration3DOn2DReference = CodedConcept("121717", "DCM", "RT Patient Position Registration, 3D on 2D reference")
    RTPatientPositionRegistration2DOn3DReference = CodedConcept("121718", "DCM", "RT Patient Position Registration, 2D on 3D reference")
    RTPatientPositionRegistrationOptical = CodedConcept("121719", "DCM", "RT Patient Position Registration, Optical")
    RTPatientPositionRegistrationUltrasound = CodedConcept("121720", "DCM", "RT Patient Position Registration, Ultrasound")
    RTPatientPositionRegistrationSpatialFiducials = CodedConcept("121721", "DCM", "RT Patient Position Registration, Spatial Fiducials")
