"""CID 3040 EEG Annotation - Neurological Monitoring Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3040(ContextGroup, cid=3040, uid="1.2.840.10008.6.1.1338", keyword="EEGAnnotationNeurologicalMonitoringMeasurement", title="EEG Annotation - Neurological Monitoring Measurement", version="20200623", extensible=True):
    """EEG Annotation - Neurological Monitoring Measurement, extensible."""

    CircumHead = CodedConcept("2:22784", "MDC", "Circum head")
    Arousal = CodedConcept("2:22952", "MDC", "Arousal")
