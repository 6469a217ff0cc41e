"""CID 3452 Calibration Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3452(ContextGroup, cid=3452, uid="1.2.840.10008.6.1.99", keyword="CalibrationMethod", title="Calibration Method", version="20040614", extensible=True):
    """Calibration Method, extensible."""

    GeometricIsocenter = CodedConcept("122486", "DCM", "Geometric Isocenter")
    GeometricNonIsocenter = CodedConcept("122487", "DCM", "Geometric Non-Isocenter")
    CalibrationObjectUsed = CodedConcept("122488", "DCM", "Calibration Object Used")
