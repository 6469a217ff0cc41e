"""CID 7183 Abstract Multi-dimensional Image Model Dimension Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7183(ContextGroup, cid=7183, uid="1.2.840.10008.6.1.920", keyword="AbstractMultiDimensionalImageModelDimensionUnit", title="Abstract Multi-dimensional Image Model Dimension Unit", version="20100825", extensible=True):
    """Abstract Multi-dimensional Image Model Dimension Unit, extensible, includes CID 7460."""

    Millisecond = CodedConcept("ms", "UCUM", "Millisecond")
    Second = CodedConcept("s", "UCUM", "Second")
    Degree = CodedConcept("deg", "UCUM", "Degree")
    Radian = CodedConcept("rad", "UCUM", "Radian")
    Centimeter = CodedConcept("cm", "UCUM", "centimeter")
    Millimeter = CodedConcept("mm", "UCUM", "millimeter")
    Micrometer = CodedConcept("um", "UCUM", "micrometer")
