"""CID 9264 MV Imaging Acquisition Techniques, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9264(ContextGroup, cid=9264, uid="1.2.840.10008.6.1.1463", keyword="MVImagingAcquisitionTechniques", title="MV Imaging Acquisition Techniques", version="20221225", extensible=True):
    """MV Imaging Acquisition Techniques, extensible."""

    RTPatientPositionAcquisitionSinglePlaneMV = CodedConcept("121702", "DCM", "RT Patient Position Acquisition, single plane MV")
    RTPatientPositionAcquisitionCTMV = CodedConcept("121708", "DCM", "RT Patient Position Acquisition, CT MV")
    RTPatientPositionAcquisitionConeBeamCTMV = CodedConcept("130787", "DCM", "RT Patient Position Acquisition, Cone-Beam CT MV")
    RTPatientPositionAcquisitionConventionalCTMV = CodedConcept("130788", "DCM", "RT Patient Position Acquisition, Conventional CT MV")
    RTPatientPositionAcquisitionIntegratedDoseMV = CodedConcept("130782", "DCM", "RT Patient Position Acquisition, Integrated Dose MV")
    RTPatientPositionAcquisitionFilmCassetteMV = CodedConcept("130783", "DCM", "RT Patient Position Acquisition, Film Cassette MV")
