"""CID 12277 Cardiac Ultrasound Pericardium and Pleura Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12277(ContextGroup, cid=12277, uid="1.2.840.10008.6.1.858", keyword="CardiacUltrasoundPericardiumAndPleuraMeasurement", title="Cardiac Ultrasound Pericardium and Pleura Measurement", version="20100317", extensible=True):
    """Cardiac Ultrasound Pericardium and Pleura Measurement, extensible, includes CID 12250."""

    Length = CodedConcept("410668003", "SCT", "Length")
    Diameter = CodedConcept("81827009", "SCT", "Diameter")
    MajorAxis = CodedConcept("131187009", "SCT", "Major Axis")
    MinorAxis = CodedConcept("131188004", "SCT", "Minor Axis")
    Circumference = CodedConcept("74551000", "SCT", "Circumference")
    Radius = CodedConcept("131190003", "SCT", "Radius")
    ROIThicknessByUS = CodedConcept("59089-3", "LN", "ROI Thickness by US")
    ROIInternalDimensionByUS = CodedConcept("59090-1", "LN", "ROI Internal Dimension by US")
