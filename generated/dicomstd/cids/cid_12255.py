"""CID 12255 Cardiac Ultrasound Myocardium Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12255(ContextGroup, cid=12255, uid="1.2.840.10008.6.1.836", keyword="CardiacUltrasoundMyocardiumMeasurement", title="Cardiac Ultrasound Myocardium Measurement", version="20100317", extensible=True):
    """Cardiac Ultrasound Myocardium Measurement, extensible."""

    WallMass = CodedConcept("122447", "DCM", "Wall Mass")
    MyocardialPerformanceIndexTei = CodedConcept("59099-2", "LN", "Myocardial Performance Index (Tei)")
    EndocardialArea = CodedConcept("59094-3", "LN", "Endocardial Area")
    EpicardialArea = CodedConcept("59093-5", "LN", "Epicardial Area")
