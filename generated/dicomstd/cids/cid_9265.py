"""CID 9265 Patient Position Acquisition - Projection Techniques, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9265(ContextGroup, cid=9265, uid="1.2.840.10008.6.1.1464", keyword="PatientPositionAcquisitionProjectionTechniques", title="Patient Position Acquisition - Projection Techniques", version="20221225", extensible=True):
    """Patient Position Acquisition - Projection Techniques, extensible."""

    RTPatientPositionAcquisitionSinglePlaneMV = CodedConcept("121702", "DCM", "RT Patient Position Acquisition, single plane MV")
    RTPatientPositionAcquisitionSinglePlaneKV = CodedConcept("121704", "DCM", "RT Patient Position Acquisition, single plane kV")
    RTPatientPositionAcquisitionIntegratedDoseMV = CodedConcept("130782", "DCM", "RT Patient Position Acquisition, Integrated Dose MV")
    RTPatientPositionAcquisitionFilmCassetteMV = CodedConcept("130783", "DCM", "RT Patient Position Acquisition, Film Cassette MV")
    RTPatientPositionAcquisitionFilmCassetteKV = CodedConcept("130784", "DCM", "RT Patient Position Acquisition, Film Cassette kV")
