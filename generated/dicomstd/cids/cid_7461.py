"""CID 7461 Area Measurement Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7461(ContextGroup, cid=7461, uid="1.2.840.10008.6.1.522", keyword="AreaMeasurementUnit", title="Area Measurement Unit", version="20020904", extensible=True):
    """Area Measurement Unit, extensible."""

    SquareCentimeter = CodedConcept("cm2", "UCUM", "square centimeter")
    SquareMillimeter = CodedConcept("mm2", "UCUM", "square millimeter")
    SquareMicrometer = CodedConcept("um2", "UCUM", "square micrometer")
