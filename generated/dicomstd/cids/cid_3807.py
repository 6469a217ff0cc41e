"""CID 3807 Volume Measurement Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3807(ContextGroup, cid=3807, uid="1.2.840.10008.6.1.268", keyword="VolumeMeasurementMethod", title="Volume Measurement Method", version="20051103", extensible=True):
    """Volume Measurement Method, extensible."""

    AreaBasedMethod = CodedConcept("122650", "DCM", "Area Based Method")
    DiameterBasedMethod = CodedConcept("122651", "DCM", "Diameter Based Method")
    VolumeBasedMethod = CodedConcept("122652", "DCM", "Volume Based Method")
