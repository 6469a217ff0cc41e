"""CID 3229 ECG Axis Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3229(ContextGroup, cid=3229, uid="1.2.840.10008.6.1.775", keyword="ECGAxisMeasurement", title="ECG Axis Measurement", version="20080927", extensible=True):
    """ECG Axis Measurement, extensible."""

    QRSAxis = CodedConcept("2:16132", "MDC", "QRS axis")
    PAxis = CodedConcept("2:16128", "MDC", "P Axis")
    TAxis = CodedConcept("2:16136", "MDC", "T axis")
