"""CID 44 Numeric Value Unknown Qualifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID44(ContextGroup, cid=44, uid="1.2.840.10008.6.1.1357", keyword="NumericValueUnknownQualifier", title="Numeric Value Unknown Qualifier", version="20210120", extensible=True):
    """Numeric Value Unknown Qualifier, extensible."""

    MeasurementNotAttempted = CodedConcept("114007", "DCM", "Measurement not attempted")
    ValueUnknown = CodedConcept("114010", "DCM", "Value unknown")
    ValueIndeterminate = CodedConcept("114011", "DCM", "Value indeterminate")
