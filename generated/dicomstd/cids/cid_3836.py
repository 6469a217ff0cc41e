"""CID 3836 Time-based Perfusion Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3836(ContextGroup, cid=3836, uid="1.2.840.10008.6.1.286", keyword="TimeBasedPerfusionMeasurement", title="Time-based Perfusion Measurement", version="20051103", extensible=True):
    """Time-based Perfusion Measurement, extensible."""

    SignalEarliestPeakTime = CodedConcept("122631", "DCM", "Signal Earliest Peak Time")
    SignalIncreaseStartTime = CodedConcept("122633", "DCM", "Signal Increase Start Time")
    SignalTimeToPeak = CodedConcept("122634", "DCM", "Signal Time to Peak")
    SignalBaselineStart = CodedConcept("122638", "DCM", "Signal Baseline Start")
    SignalBaselineEnd = CodedConcept("122639", "DCM", "Signal Baseline End")
