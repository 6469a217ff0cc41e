"""CID 12250 Cardiac Ultrasound Common Linear Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12250(ContextGroup, cid=12250, uid="1.2.840.10008.6.1.831", keyword="CardiacUltrasoundCommonLinearMeasurement", title="Cardiac Ultrasound Common Linear Measurement", version="20160314", extensible=True):
    """Cardiac Ultrasound Common Linear Measurement, extensible."""

    Length = CodedConcept("410668003", "SCT", "Length")
    Diameter = CodedConcept("81827009", "SCT", "Diameter")
    MajorAxis = CodedConcept("131187009", "SCT", "Major Axis")
    MinorAxis = CodedConcept("131188004", "SCT", "Minor Axis")
    Circumference = CodedConcept("74551000", "SCT", "Circumference")
    Radius = CodedConcept("131190003", "SCT", "Radius")
    ROIThicknessByUS = CodedConcept("59089-3", "LN", "ROI Thickness by US")
    ROIInternalDimensionByUS = CodedConcept("59090-1", "LN", "ROI Internal Dimension by US")
