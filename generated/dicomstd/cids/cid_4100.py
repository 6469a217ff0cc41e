"""CID 4100 T1 Measurement Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4100(ContextGroup, cid=4100, uid="1.2.840.10008.6.1.985", keyword="T1MeasurementMethod", title="T1 Measurement Method", version="20141110", extensible=True):
    """T1 Measurement Method, extensible."""

    T1ByMultipleFlipAngles = CodedConcept("126350", "DCM", "T1 by Multiple Flip Angles")
    T1ByInversionRecovery = CodedConcept("126351", "DCM", "T1 by Inversion Recovery")
    T1ByFixedValue = CodedConcept("126352", "DCM", "T1 by Fixed Value")
