"""CID 4261 Ophthalmic Mapping Acquisition Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4261(ContextGroup, cid=4261, uid="1.2.840.10008.6.1.937", keyword="OphthalmicMappingAcquisitionMethod", title="Ophthalmic Mapping Acquisition Method", version="20110825", extensible=True):
    """Ophthalmic Mapping Acquisition Method, extensible."""

    TimeDomain = CodedConcept("111920", "DCM", "Time domain")
    SpectralDomain = CodedConcept("111921", "DCM", "Spectral domain")
    NoCornealCompensation = CodedConcept("111922", "DCM", "No corneal compensation")
    CornealBirefringenceCompensation = CodedConcept("111923", "DCM", "Corneal birefringence compensation")
    RetinalTopography = CodedConcept("111924", "DCM", "Retinal topography")
