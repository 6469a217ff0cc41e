"""CID 4243 Ophthalmic Quality Metric Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4243(ContextGroup, cid=4243, uid="1.2.840.10008.6.1.889", keyword="OphthalmicQualityMetricType", title="Ophthalmic Quality Metric Type", version="20100623", extensible=True):
    """Ophthalmic Quality Metric Type, extensible."""

    StandardDeviationOfMeasurementsUsed = CodedConcept("111786", "DCM", "Standard Deviation of measurements used")
    SignalToNoiseRatio = CodedConcept("111787", "DCM", "Signal to Noise Ratio")
