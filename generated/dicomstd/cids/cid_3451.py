"""CID 3451 Calibration Object, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3451(ContextGroup, cid=3451, uid="1.2.840.10008.6.1.98", keyword="CalibrationObject", title="Calibration Object", version="20040614", extensible=True):
    """Calibration Object, extensible."""

    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    MeasuringRuler = CodedConcept("102304005", "SCT", "Measuring Ruler")
    Sphere = CodedConcept("122485", "DCM", "Sphere")
