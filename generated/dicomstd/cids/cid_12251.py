"""CID 12251 Cardiac Ultrasound Linear Valve Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12251(ContextGroup, cid=12251, uid="1.2.840.10008.6.1.832", keyword="CardiacUltrasoundLinearValveMeasurement", title="Cardiac Ultrasound Linear Valve Measurement", version="20100317", extensible=True):
    """Cardiac Ultrasound Linear Valve Measurement, extensible, includes CID 12250."""

    DEExcursion = CodedConcept("59091-9", "LN", "D-E Excursion")
    LeafletSeparation = CodedConcept("59109-9", "LN", "Leaflet Separation")
    LeafletThickness = CodedConcept("59110-7", "LN", "Leaflet Thickness")
    CEDistance = CodedConcept("59122-2", "LN", "C-E Distance")
    Length = CodedConcept("410668003", "SCT", "Length")
    Diameter = CodedConcept("81827009", "SCT", "Diameter")
    MajorAxis = CodedConcept("131187009", "SCT", "Major Axis")
    MinorAxis = CodedConcept("131188004", "SCT", "Minor Axis")
    Circumference = CodedConcept("74551000", "SCT", "Circumference")
    Radius = CodedConcept("131190003", "SCT", "Radius")
    ROIThicknessByUS = CodedConcept("59089-3", "LN", "ROI Thickness by US")
    ROIInternalDimensionByUS = CodedConcept("59090-1", "LN", "ROI Internal Dimension by US")
