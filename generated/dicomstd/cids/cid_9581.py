"""CID 9581 Radiotherapy Registration Mark, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9581(ContextGroup, cid=9581, uid="1.2.840.10008.6.1.1443", keyword="RadiotherapyRegistrationMark", title="Radiotherapy Registration Mark", version="20220402", extensible=True):
    """Radiotherapy Registration Mark, extensible."""

    FiducialMark = CodedConcept("112171", "DCM", "Fiducial mark")
