"""CID 9266 Patient Position Acquisition – CT Techniques, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9266(ContextGroup, cid=9266, uid="1.2.840.10008.6.1.1465", keyword="PatientPositionAcquisitionCTTechniques", title="Patient Position Acquisition – CT Techniques", version="20221225", extensible=True):
    """Patient Position Acquisition – CT Techniques, extensible."""

    RTPatientPositionAcquisitionCTKV = CodedConcept("121707", "DCM", "RT Patient Position Acquisition, CT kV")
    RTPatientPositionAcquisitionConeBeamCTKV = CodedConcept("130785", "DCM", "RT Patient Position Acquisition, Cone-Beam CT kV")
    RTPatientPositionAcquisitionConventionalCTKV = CodedConcept("130786", "DCM", "RT Patient Position Acquisition, Conventional CT kV")
    RTPatientPositionAcquisitionCTMV = CodedConcept("121708", "DCM", "RT Patient Position Acquisition, CT MV")
    RTPatientPositionAcquisitionConeBeamCTMV = CodedConcept("130787", "DCM", "RT Patient Position Acquisition, Cone-Beam CT MV")
    RTPatientPositionAcquisitionConventionalCTMV = CodedConcept("130788", "DCM", "RT Patient Position Acquisition, Conventional CT MV")
