"""CID 9260 Radiotherapy Acquisition WorkItem Subtasks, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9260(ContextGroup, cid=9260, uid="1.2.840.10008.6.1.1459", keyword="RadiotherapyAcquisitionWorkItemSubtasks", title="Radiotherapy Acquisition WorkItem Subtasks", version="20221225", extensible=True):
    """Radiotherapy Acquisition WorkItem Subtasks, extensible."""

    RTPatientPositionAcquisitionConeBeamCTKV = CodedConcept("130785", "DCM", "RT Patient Position Acquisition, Cone-Beam CT kV")
    RTPatientPositionAcquisitionConeBeamCTMV = CodedConcept("130787", "DCM", "RT Patient Position Acquisition, Cone-Beam CT MV")
    RTPatientPositionAcquisitionConventionalCTKV = CodedConcept("130786", "DCM", "RT Patient Position Acquisition, Conventional CT kV")
    RTPatientPositionAcquisitionConventionalCTMV = CodedConcept("130788", "DCM", "RT Patient Position Acquisition, Conventional CT MV")
    RTPatientPositionAcquisitionCTKV = CodedConcept("121707", "DCM", "RT Patient Position Acquisition, CT kV")
    RTPatientPositionAcquisitionCTMV = CodedConcept("121708", "DCM", "RT Patient Position Acquisition, CT MV")
    RTPatientPositionAcquisitionDualPlaneKV = CodedConcept("121705", "DCM", "RT Patient Position Acquisition, dual plane kV")
    RTPatientPositionAcquisitionDualPlaneKVMV = CodedConcept("121706", "DCM", "RT Patient Position Acquisition, dual plane kV/MV")
    RTPatientPositionAcquisitionDualPlaneMV = CodedConcept("121703", "DCM", "RT Patient Position Acquisition, dual plane MV")
    RTPatientPositionAcquisitionFilmCassetteKV = CodedConcept("130784", "DCM", "RT Patient Position Acquisition, Film Cassette kV")
    RTPatientPositionAcquisitionFilmCassetteMV = CodedConcept("130783", "DCM", "RT Patient Position Acquisition, Film Cassette MV")
    RTPatientPositionAcquisitionIntegratedDoseMV = CodedConcept("130782", "DCM", "RT Patient Position Acquisition, Integrated Dose MV")
    RTPatientPositionAcquisitionSinglePlaneKV = CodedConcept("121704", "DCM", "RT Patient Position Acquisition, single plane kV")
    RTPatientPositionAcquisitionSinglePlaneMV = CodedConcept("121702", "DCM", "RT Patient Position Acquisition, single plane MV")
