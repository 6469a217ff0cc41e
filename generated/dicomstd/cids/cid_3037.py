"""CID 3037 EOG Annotation – Neurophysiological Enumeration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3037(ContextGroup, cid=3037, uid="1.2.840.10008.6.1.1335", keyword="EOGAnnotationNeurophysiologicalEnumeration", title="EOG Annotation – Neurophysiological Enumeration", version="20200623", extensible=True):
    """EOG Annotation – Neurophysiological Enumeration, extensible."""

    EyeBlink = CodedConcept("2:24280", "MDC", "Eye blink")
    Saccade = CodedConcept("2:24288", "MDC", "Saccade")
    REM = CodedConcept("2:24296", "MDC", "REM")
    SlowEyeMovement = CodedConcept("2:24304", "MDC", "Slow eye movement")
    OtherEyeMovement = CodedConcept("2:24312", "MDC", "Other eye movement")
    EyesClosed = CodedConcept("2:24320", "MDC", "Eyes closed")
    EyesOpen = CodedConcept("2:24328", "MDC", "Eyes open")
