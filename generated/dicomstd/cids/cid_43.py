"""CID 43 Numeric Value Failure Qualifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID43(ContextGroup, cid=43, uid="1.2.840.10008.6.1.1356", keyword="NumericValueFailureQualifier", title="Numeric Value Failure Qualifier", version="20210120", extensible=True):
    """Numeric Value Failure Qualifier, extensible."""

    NotANumber = CodedConcept("114000", "DCM", "Not a number")
    NegativeInfinity = CodedConcept("114001", "DCM", "Negative Infinity")
    PositiveInfinity = CodedConcept("114002", "DCM", "Positive Infinity")
    DivideByZero = CodedConcept("114003", "DCM", "Divide by zero")
    Underflow = CodedConcept("114004", "DCM", "Underflow")
    Overflow = CodedConcept("114005", "DCM", "Overflow")
    MeasurementFailure = CodedConcept("114006", "DCM", "Measurement failure")
    CalculationFailure = CodedConcept("114008", "DCM", "Calculation failure")
    ValueOutOfRange = CodedConcept("114009", "DCM", "Value out of range")
