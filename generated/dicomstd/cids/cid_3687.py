"""CID 3687 Electrophysiology Waveform Duration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3687(ContextGroup, cid=3687, uid="1.2.840.10008.6.1.201", keyword="ElectrophysiologyWaveformDuration", title="Electrophysiology Waveform Duration", version="20110330", extensible=True):
    """Electrophysiology Waveform Duration, extensible."""

    PDurationPerLead = CodedConcept("2:6656", "MDC", "P duration, per lead")
    POnsetToP1DurationPerLead = CodedConcept("2:4608", "MDC", "P onset to P1 duration, per lead")
    POnsetToP2DurationPerLead = CodedConcept("2:4864", "MDC", "P onset to P2 duration, per lead")
    POnsetToP3DurationPerLead = CodedConcept("2:5120", "MDC", "P onset to P3 duration, per lead")
    POffsetToQRSOnsetDurationPerLead = CodedConcept("2:7168", "MDC", "P offset to QRS onset duration, per lead")
    QDurationPerLead = CodedConcept("2:7680", "MDC", "Q duration, per lead")
    QRSDurationPerLead = CodedConcept("2:7936", "MDC", "QRS duration, per lead")
    QTDurationPerLead = CodedConcept("2:8192", "MDC", "QT duration, per lead")
    R1DurationPerLead = CodedConcept("2:11264", "MDC", "R1 duration, per lead")
    R2DurationPerLead = CodedConcept("2:11520", "MDC", "R2 duration, per lead")
    R3DurationPerLead = CodedConcept("2:11776", "MDC", "R3 duration, per lead")
    S1DurationPerLead = CodedConcept("2:12032", "MDC", "S1 duration, per lead")
    S2DurationPerLead = CodedConcept("2:12288", "MDC", "S2 duration, per lead")
    S3DurationPerLead = CodedConcept("2:12544", "MDC", "S3 duration, per lead")
    VentricularActivationTimePerLead = CodedConcept("2:11008", "MDC", "Ventricular activation time, per lead")
    PPTimePeriodPerLead = CodedConcept("2:32768", "MDC", "PP time period, per lead")
    RRTimePeriodPerLead = CodedConcept("2:33024", "MDC", "RR time period, per lead")
    PQTimePeriodPerLead = CodedConcept("2:33280", "MDC", "PQ time period, per lead")
    PQSegmentTimePeriodPerLead = CodedConcept("2:33536", "MDC", "PQ segment time period, per lead")
    QTUTimePeriodPerLead = CodedConcept("2:34560", "MDC", "QTU time period, per lead")
