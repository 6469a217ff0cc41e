"""CID 3423 Numeric Device Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3423(ContextGroup, cid=3423, uid="1.2.840.10008.6.1.86", keyword="NumericDeviceCharacteristic", title="Numeric Device Characteristic", version="20160314", extensible=True):
    """Numeric Device Characteristic, extensible."""

    Length = CodedConcept("410668003", "SCT", "Length")
    Diameter = CodedConcept("81827009", "SCT", "Diameter")
    CatheterCurve = CodedConcept("122097", "DCM", "Catheter Curve")
    TransmitFrequency = CodedConcept("122098", "DCM", "Transmit Frequency")
    Volume = CodedConcept("118565006", "SCT", "Volume")
    InterMarkerDistance = CodedConcept("121208", "DCM", "Inter-Marker Distance")
