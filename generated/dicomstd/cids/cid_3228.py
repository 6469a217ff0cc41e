"""CID 3228 ECG Timing Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3228(ContextGroup, cid=3228, uid="1.2.840.10008.6.1.774", keyword="ECGTimingMeasurement", title="ECG Timing Measurement", version="20080927", extensible=True):
    """ECG Timing Measurement, extensible."""

    PRIntervalGlobal = CodedConcept("2:15872", "MDC", "PR interval global")
    QTIntervalGlobal = CodedConcept("2:16160", "MDC", "QT interval global")
    QRSDurationGlobal = CodedConcept("2:16156", "MDC", "QRS duration global")
    PDurationGlobal = CodedConcept("2:16184", "MDC", "P duration global")
    PPIntervalGlobal = CodedConcept("2:16140", "MDC", "PP interval global")
    RRIntervalGlobal = CodedConcept("2:16168", "MDC", "RR interval global")
    PRIntervalPerLead = CodedConcept("2:7168", "MDC", "PR interval per lead")
    QTIntervalPerLead = CodedConcept("2:8192", "MDC", "QT interval per lead")
    QRSDurationPerLead = CodedConcept("2:7936", "MDC", "QRS duration per lead")
    PDurationPerLead = CodedConcept("2:6656", "MDC", "P duration per lead")
    PPIntervalPerLead = CodedConcept("2:32768", "MDC", "PP interval per lead")
    RRIntervalPerLead = CodedConcept("2:33024", "MDC", "RR interval per lead")
