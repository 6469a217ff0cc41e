"""CID 12253 Cardiac Ultrasound Area Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12253(ContextGroup, cid=12253, uid="1.2.840.10008.6.1.834", keyword="CardiacUltrasoundAreaMeasurement", title="Cardiac Ultrasound Area Measurement", version="20100317", extensible=True):
    """Cardiac Ultrasound Area Measurement, extensible."""

    FlowArea = CodedConcept("20226-7", "LN", "Flow Area")
    Area = CodedConcept("42798000", "SCT", "Area")
    JetArea = CodedConcept("59123-0", "LN", "Jet Area")
