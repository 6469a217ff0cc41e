"""CID 9261 Patient Position Acquisition Radiation Source Locations, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9261(ContextGroup, cid=9261, uid="1.2.840.10008.6.1.1460", keyword="PatientPositionAcquisitionRadiationSourceLocations", title="Patient Position Acquisition Radiation Source Locations", version="20221225", extensible=True):
    """Patient Position Acquisition Radiation Source Locations, extensible."""

    NominalRadiationSourceLocation = CodedConcept("130358", "DCM", "Nominal Radiation Source Location")
    NominalImagingSourceLocation = CodedConcept("130789", "DCM", "Nominal Imaging Source Location")
