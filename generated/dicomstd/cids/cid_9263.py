"""CID 9263 KV Imaging Acquisition Techniques, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9263(ContextGroup, cid=9263, uid="1.2.840.10008.6.1.1462", keyword="KVImagingAcquisitionTechniques", title="KV Imaging Acquisition Techniques", version="20221225", extensible=True):
    """KV Imaging Acquisition Techniques, extensible."""

    RTPatientPositionAcquisitionSinglePlaneKV = CodedConcept("121704", "DCM", "RT Patient Position Acquisition, single plane kV")
    RTPatientPositionAcquisitionCTKV = CodedConcept("121707", "DCM", "RT Patient Position Acquisition, CT kV")
    RTPatientPositionAcquisitionConeBeamCTKV = CodedConcept("130785", "DCM", "RT Patient Position Acquisition, Cone-Beam CT kV")
    RTPatientPositionAcquisitionConventionalCTKV = CodedConcept("130786", "DCM", "RT Patient Position Acquisition, Conventional CT kV")
    RTPatientPositionAcquisitionFilmCassetteKV = CodedConcept("130784", "DCM", "RT Patient Position Acquisition, Film Cassette kV")
