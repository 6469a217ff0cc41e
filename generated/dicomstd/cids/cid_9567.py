"""CID 9567 Machine Tolerance Violation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9567(ContextGroup, cid=9567, uid="1.2.840.10008.6.1.1324", keyword="MachineToleranceViolationType", title="Machine Tolerance Violation Type", version="20200624", extensible=True):
    """Machine Tolerance Violation Type, extensible."""

    JawPositionToleranceViolation = CodedConcept("130471", "DCM", "Jaw Position Tolerance Violation")
    MLCPositionToleranceViolation = CodedConcept("130472", "DCM", "MLC Position Tolerance Violation")
    SourcePositionToleranceViolation = CodedConcept("130473", "DCM", "Source Position Tolerance Violation")
    DoseRateToleranceViolation = CodedConcept("130474", "DCM", "Dose Rate Tolerance Violation")
