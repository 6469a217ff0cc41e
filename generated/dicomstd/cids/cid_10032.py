"""CID 10032 Projection X-Ray Acquisition Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10032(ContextGroup, cid=10032, uid="1.2.840.10008.6.1.961", keyword="ProjectionXRayAcquisitionDeviceType", title="Projection X-Ray Acquisition Device Type", version="20120406", extensible=True):
    """Projection X-Ray Acquisition Device Type, extensible."""

    FluoroscopyGuidedProjectionRadiographySystem = CodedConcept("113957", "DCM", "Fluoroscopy-Guided Projection Radiography System")
    IntegratedProjectionRadiographySystem = CodedConcept("113958", "DCM", "Integrated Projection Radiography System")
    CassetteBasedProjectionRadiographySystem = CodedConcept("113959", "DCM", "Cassette-based Projection Radiography System")
