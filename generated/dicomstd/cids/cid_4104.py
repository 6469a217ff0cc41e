"""CID 4104 Bolus Arrival Time Derivation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4104(ContextGroup, cid=4104, uid="1.2.840.10008.6.1.989", keyword="BolusArrivalTimeDerivationMethod", title="Bolus Arrival Time Derivation Method", version="20141110", extensible=True):
    """Bolus Arrival Time Derivation Method, extensible."""

    TemporalDerivativeExceedsThreshold = CodedConcept("126373", "DCM", "Temporal Derivative Exceeds Threshold")
    TimeOfPeakConcentration = CodedConcept("126370", "DCM", "Time of Peak Concentration")
    TimeOfLeadingHalfPeakConcentration = CodedConcept("126372", "DCM", "Time of Leading Half-Peak Concentration")
