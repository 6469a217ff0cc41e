"""CID 3748 Angiographic EF Testing Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3748(ContextGroup, cid=3748, uid="1.2.840.10008.6.1.245", keyword="AngiographicEFTestingMethod", title="Angiographic EF Testing Method", version="20030327", extensible=True):
    """Angiographic EF Testing Method, extensible."""

    SinglePlaneAngiography = CodedConcept("122059", "DCM", "Single plane Angiography")
    BiPlaneAngiography = CodedConcept("122060", "DCM", "Bi-plane Angiography")
