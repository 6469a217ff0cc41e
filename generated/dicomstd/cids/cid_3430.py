"""CID 3430 DateTime Qualifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3430(ContextGroup, cid=3430, uid="1.2.840.10008.6.1.92", keyword="DateTimeQualifier", title="DateTime Qualifier", version="20030327", extensible=True):
    """DateTime Qualifier, extensible."""

    DateTimeUnsynchronized = CodedConcept("121136", "DCM", "DateTime Unsynchronized")
    DateTimeEstimated = CodedConcept("121137", "DCM", "DateTime Estimated")
