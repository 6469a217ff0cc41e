"""CID 3688 Electrophysiology Waveform Voltage, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3688(ContextGroup, cid=3688, uid="1.2.840.10008.6.1.202", keyword="ElectrophysiologyWaveformVoltage", title="Electrophysiology Waveform Voltage", version="20110330", extensible=True):
    """Electrophysiology Waveform Voltage, extensible."""

    JPointAmplitudePerLead = CodedConcept("2:1024", "MDC", "J point Amplitude, per lead")
    AmplitudeAt20MsIntoSTSegmentPerLead = CodedConcept("2:14848", "MDC", "Amplitude at 20 ms into ST segment, per lead")
    AmplitudeAt40MsIntoSTSegmentPerLead = CodedConcept("2:15104", "MDC", "Amplitude at 40 ms into ST segment, per lead")
    AmplitudeAt60MsIntoSTSegmentPerLead = CodedConcept("2:14336", "MDC", "Amplitude at 60 ms into ST segment, per lead")
    AmplitudeAt80MsIntoSTSegmentPerLead = CodedConcept("2:14592", "MDC", "Amplitude at 80 ms into ST segment, per lead")
    PMaximumAmplitudePerLead = CodedConcept("2:1280", "MDC", "P maximum amplitude, per lead")
    PMinimumAmplitudePerLead = CodedConcept("2:1536", "MDC", "P minimum amplitude, per lead")
    P3AmplitudePerLead = CodedConcept("2:3072", "MDC", "P3 amplitude, per lead")
    QAmplitudePerLead = CodedConcept("2:1792", "MDC", "Q amplitude, per lead")
    RAmplitudePerLead = CodedConcept("2:2048", "MDC", "R amplitude, per lead")
    R1AmplitudePerLead = CodedConcept("2:12800", "MDC", "R1 amplitude, per lead")
    R2AmplitudePerLead = CodedConcept("2:13056", "MDC", "R2 amplitude, per lead")
    R3AmplitudePerLead = CodedConcept("2:13312", "MDC", "R3 amplitude, per lead")
    SAmplitudePerLead = CodedConcept("2:2304", "MDC", "S amplitude, per lead")
    S1AmplitudePerLead = CodedConcept("2:13568", "MDC", "S1 amplitude, per lead")
    S2AmplitudePerLead = CodedConcept("2:13824", "MDC", "S2 amplitude, per lead")
    S3AmplitudePerLead = CodedConcept("2:14080", "MDC", "S3 amplitude, per lead")
    TMaximumAmplitudePerLead = CodedConcept("2:2560", "MDC", "T maximum amplitude, per lead")
    TMinimumAmplitudePerLead = CodedConcept("2:2816", "MDC", "T minimum amplitude, per lead")
    STAmplitudePerLead = CodedConcept("2:768", "MDC", "ST amplitude, per lead")
