"""CID 9553 Treatment Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9553(ContextGroup, cid=9553, uid="1.2.840.10008.6.1.1300", keyword="TreatmentPoint", title="Treatment Point", version="20190715", extensible=True):
    """Treatment Point, extensible."""

    IsocentricTreatmentLocationPoint = CodedConcept("130073", "DCM", "Isocentric Treatment Location Point")
