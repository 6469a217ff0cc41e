"""CID 4268 Corneal Topography Map Value Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4268(ContextGroup, cid=4268, uid="1.2.840.10008.6.1.966", keyword="CornealTopographyMapValueType", title="Corneal Topography Map Value Type", version="20131014", extensible=True):
    """Corneal Topography Map Value Type, extensible."""

    CornealAxialPowerMap = CodedConcept("111940", "DCM", "Corneal axial power map")
    CornealInstantaneousPowerMap = CodedConcept("111941", "DCM", "Corneal instantaneous power map")
    CornealRefractivePowerMap = CodedConcept("111942", "DCM", "Corneal refractive power map")
    CornealElevationMap = CodedConcept("111943", "DCM", "Corneal elevation map")
    CornealWavefrontMap = CodedConcept("111944", "DCM", "Corneal wavefront map")
