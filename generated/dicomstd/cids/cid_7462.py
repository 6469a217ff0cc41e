"""CID 7462 Volume Measurement Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7462(ContextGroup, cid=7462, uid="1.2.840.10008.6.1.523", keyword="VolumeMeasurementUnit", title="Volume Measurement Unit", version="20020904", extensible=True):
    """Volume Measurement Unit, extensible."""

    CubicDecimeter = CodedConcept("dm3", "UCUM", "cubic decimeter")
    CubicCentimeter = CodedConcept("cm3", "UCUM", "cubic centimeter")
    CubicMillimeter = CodedConcept("mm3", "UCUM", "cubic millimeter")
    CubicMicrometer = CodedConcept("um3", "UCUM", "cubic micrometer")
