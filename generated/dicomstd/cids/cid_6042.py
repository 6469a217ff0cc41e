"""CID 6042 Result Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID6042(ContextGroup, cid=6042, uid="1.2.840.10008.6.1.372", keyword="ResultStatus", title="Result Status", version="20020904", extensible=False):
    """Result Status, not extensible."""

    Succeeded = CodedConcept("111222", "DCM", "Succeeded")
    PartiallySucceeded = CodedConcept("111223", "DCM", "Partially Succeeded")
    Failed = CodedConcept("111224", "DCM", "Failed")
    NotAttempted = CodedConcept("111225", "DCM", "Not Attempted")
