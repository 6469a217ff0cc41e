"""CID 7460 Linear Measurement Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7460(ContextGroup, cid=7460, uid="1.2.840.10008.6.1.521", keyword="LinearMeasurementUnit", title="Linear Measurement Unit", version="20020904", extensible=True):
    """Linear Measurement Unit, extensible."""

    Centimeter = CodedConcept("cm", "UCUM", "centimeter")
    Millimeter = CodedConcept("mm", "UCUM", "millimeter")
    Micrometer = CodedConcept("um", "UCUM", "micrometer")
