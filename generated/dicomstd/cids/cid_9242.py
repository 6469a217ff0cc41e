"""CID 9242 Radiotherapy Acquisition Workitem Definition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9242(ContextGroup, cid=9242, uid="1.2.840.10008.6.1.932", keyword="RadiotherapyAcquisitionWorkitemDefinition", title="Radiotherapy Acquisition Workitem Definition", version="20221225", extensible=True):
    """Radiotherapy Acquisition Workitem Definition, extensible, includes CID 9265, 9266."""

    RTPatientPositionAcquisitionOptical = CodedConcept("121709", "DCM", "RT Patient Position Acquisition, Optical")
    RTPatientPositionAcquisitionUltrasound = CodedConcept("121710", "DCM", "RT Patient Position Acquisition, Ultrasound")
    RTPatientPositionAcquisitionSpatialFiducials = CodedConcept("121711", "DCM", "RT Patient Position Acquisition, Spatial Fiducials")
    RTPatientPositionAcquisitionSinglePlaneMV = CodedConcept("121702", "DCM", "RT Patient Position Acquisition, single plane MV")
    RTPatientPositionAcquisitionSinglePlaneKV = CodedConcept("121704", "DCM", "RT Patient Position Acquisition, single plane kV")
    RTPatientPositionAcquisitionIntegratedDoseMV = CodedConcept("130782", "DCM", "RT Patient Position Acquisition, Integrated Dose MV")
    RTPatientPositionAcquisitionFilmCassetteMV = CodedConcept("130783", "DCM", "RT Patient Position Acquisition, Film Cassette MV")
    RTPatientPositionAcquisitionFilmCassetteKV = CodedConcept("130784", "DCM", "RT Patient Position Acquisition, Film Cassette kV")
    RTPatientPositionAcquisitionCTKV = CodedConcept("121707", "DCM", "RT Patient Position Acquisition, CT kV")
    RTPatientPositionAcquisitionConeBeamCTKV = CodedConcept("130785", "DCM", "RT Patient Position Acquisition, Cone-Beam CT kV")
    RTPatientPositionAcquisitionConventionalCTKV = CodedConcept("130786", "DCM", "RT Patient Position Acquisition, Conventional CT kV")
    RTPatientPositionAcquisitionCTMV = CodedConcept("121708", "DCM", "RT Patient Position Acquisition, CT MV")
    RTPatientPositionAcquisitionConeBeamCTMV = CodedConcept("130787", "DCM", "RT Patient Position Acquisition, Cone-Beam CT MV")
    RTPatientPositionAcquisitionConventionalCTMV = CodedConcept("130788", "DCM", "RT Patient Position Acquisition, Conventional CT MV")
