"""CID 3212 Treadmill Speed, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3212(ContextGroup, cid=3212, uid="1.2.840.10008.6.1.767", keyword="TreadmillSpeed", title="Treadmill Speed", version="20080927", extensible=True):
    """Treadmill Speed, extensible."""

    KmH = CodedConcept("km/h", "UCUM", "km/h")
    Mph = CodedConcept("[mi_i]/h", "UCUM", "mph")
