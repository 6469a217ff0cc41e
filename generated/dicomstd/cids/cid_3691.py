"""CID 3691 ECG Control Text Variable, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3691(ContextGroup, cid=3691, uid="1.2.840.10008.6.1.896", keyword="ECGControlTextVariable", title="ECG Control Text Variable", version="20110330", extensible=True):
    """ECG Control Text Variable, extensible."""

    LowPassFilter = CodedConcept("10:11402", "MDC", "Low pass filter")
    HighPassFilter = CodedConcept("10:11404", "MDC", "High pass filter")
    HighPassFilterDescription = CodedConcept("10:11406", "MDC", "High pass filter description")
    NotchFilter = CodedConcept("10:11407", "MDC", "Notch filter")
    NotchFilterDescription = CodedConcept("10:11410", "MDC", "Notch filter description")
    BaselineDescription = CodedConcept("10:11412", "MDC", "Baseline description")
    Interpolator = CodedConcept("10:11414", "MDC", "Interpolator")
    InterpolatorDescription = CodedConcept("10:11416", "MDC", "Interpolator description")
