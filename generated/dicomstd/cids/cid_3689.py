"""CID 3689 ECG Global Waveform Duration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3689(ContextGroup, cid=3689, uid="1.2.840.10008.6.1.927", keyword="ECGGlobalWaveformDuration", title="ECG Global Waveform Duration", version="20110330", extensible=True):
    """ECG Global Waveform Duration, extensible."""

    PDurationGlobal = CodedConcept("2:16184", "MDC", "P duration, global")
    PPTimePeriodGlobal = CodedConcept("2:16140", "MDC", "PP time period, global")
    PQTimePeriodGlobal = CodedConcept("2:16144", "MDC", "PQ time period, global")
    PRTimePeriodGlobal = CodedConcept("2:15872", "MDC", "PR time period, global")
    PQSegmentTimePeriodGlobal = CodedConcept("2:16148", "MDC", "PQ segment time period, global")
    QRSDurationGlobal = CodedConcept("2:16156", "MDC", "QRS duration, global")
    QTDurationGlobal = CodedConcept("2:16160", "MDC", "QT duration, global")
    RRTimePeriodGlobal = CodedConcept("2:16000", "MDC", "RR time period, global")
    QTUTimePeriodGlobal = CodedConcept("2:16004", "MDC", "QTU time period, global")
