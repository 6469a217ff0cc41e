"""CID 12220 Echocardiography Common Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12220(ContextGroup, cid=12220, uid="1.2.840.10008.6.1.612", keyword="EchocardiographyCommonMeasurement", title="Echocardiography Common Measurement", version="20030918", extensible=True):
    """Echocardiography Common Measurement, extensible."""

    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
