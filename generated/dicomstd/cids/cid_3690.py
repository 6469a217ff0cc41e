"""CID 3690 ECG Control Numeric Variable, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3690(ContextGroup, cid=3690, uid="1.2.840.10008.6.1.895", keyword="ECGControlNumericVariable", title="ECG Control Numeric Variable", version="20110330", extensible=True):
    """ECG Control Numeric Variable, extensible."""

    SampleRate = CodedConcept("10:11393", "MDC", "Sample rate")
    Sensitivity = CodedConcept("10:11394", "MDC", "Sensitivity")
    ZeroOffset = CodedConcept("10:11395", "MDC", "Zero offset")
    PadValue = CodedConcept("10:11397", "MDC", "Pad value")
    TimeSkew = CodedConcept("10:11398", "MDC", "Time skew")
    SampleSkew = CodedConcept("10:11399", "MDC", "Sample skew")
    TimeOffset = CodedConcept("10:11400", "MDC", "Time offset")
    LowPassFilterCutoffFreq = CodedConcept("10:11403", "MDC", "Low pass filter cutoff freq")
    NotchFilterFrequency = CodedConcept("10:11408", "MDC", "Notch filter frequency")
    NotchFilterBandwidth = CodedConcept("10:11409", "MDC", "Notch filter bandwidth")
    InterpolatorSNR = CodedConcept("10:11418", "MDC", "Interpolator SNR")
