"""CID 12033 Ultrasound Transducer Geometry, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12033(ContextGroup, cid=12033, uid="1.2.840.10008.6.1.808", keyword="UltrasoundTransducerGeometry", title="Ultrasound Transducer Geometry", version="20230626", extensible=True):
    """Ultrasound Transducer Geometry, extensible."""

    NonImagingDopplerUltrasoundTransducerGeometry = CodedConcept("125251", "DCM", "Non-imaging Doppler ultrasound transducer geometry")
    LinearUltrasoundTransducerGeometry = CodedConcept("125252", "DCM", "Linear ultrasound transducer geometry")
    CurvedLinearUltrasoundTransducerGeometry = CodedConcept("125253", "DCM", "Curved linear ultrasound transducer geometry")
    SectorUltrasoundTransducerGeometry = CodedConcept("125254", "DCM", "Sector ultrasound transducer geometry")
    RadialUltrasoundTransducerGeometry = CodedConcept("125255", "DCM", "Radial ultrasound transducer geometry")
    RingUltrasoundTransducerGeometry = CodedConcept("125256", "DCM", "Ring ultrasound transducer geometry")
    PlanarMatrixUltrasoundTransducerGeometry = CodedConcept("130808", "DCM", "Planar matrix ultrasound transducer geometry")
    HemisphericalUltrasoundTransducerGeometry = CodedConcept("130809", "DCM", "Hemispherical ultrasound transducer geometry")
