"""CID 3680 ECG Lead Noise Description, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3680(ContextGroup, cid=3680, uid="1.2.840.10008.6.1.194", keyword="ECGLeadNoiseDescription", title="ECG Lead Noise Description", version="20110330", extensible=True):
    """ECG Lead Noise Description, extensible."""

    NoNoise = CodedConcept("10:11200", "MDC", "No noise")
    ModerateNoise = CodedConcept("10:11216", "MDC", "Moderate noise")
    SevereNoise = CodedConcept("10:11232", "MDC", "Severe noise")
    NoSignal = CodedConcept("10:11248", "MDC", "No signal")
