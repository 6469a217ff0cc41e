"""CID 42 Numeric Value Qualifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID42(ContextGroup, cid=42, uid="1.2.840.10008.6.1.22", keyword="NumericValueQualifier", title="Numeric Value Qualifier", version="20020114", extensible=True):
    """Numeric Value Qualifier, extensible, includes CID 43, 44."""

    NotANumber = CodedConcept("114000", "DCM", "Not a number")
    NegativeInfinity = CodedConcept("114001", "DCM", "Negative Infinity")
    PositiveInfinity = CodedConcept("114002", "DCM", "Positive Infinity")
    DivideByZero = CodedConcept("114003", "DCM", "Divide by zero")
    Underflow = CodedConcept("114004", "DCM", "Underflow")
    Overflow = CodedConcept("114005", "DCM", "Overflow")
    MeasurementFailure = CodedConcept("114006", "DCM", "Measurement failure")
    CalculationFailure = CodedConcept("114008", "DCM", "Calculation failure")
    ValueOutOfRange = CodedConcept("114009", "DCM", "Value out of range")
    MeasurementNotAttempted = CodedConcept("114007", "DCM", "Measurement not attempted")
    ValueUnknown = CodedConcept("114010", "DCM", "Value unknown")
    ValueIndeterminate = CodedConcept("114011", "DCM", "Value indeterminate")
