"""CID 6144 RECIST Defined Lesion Response, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6144(ContextGroup, cid=6144, uid="1.2.840.10008.6.1.464", keyword="RECISTDefinedLesionResponse", title="RECIST Defined Lesion Response", version="20030108", extensible=True):
    """RECIST Defined Lesion Response, extensible."""

    TargetLesionCompleteResponse = CodedConcept("112041", "DCM", "Target Lesion Complete Response")
    TargetLesionPartialResponse = CodedConcept("112042", "DCM", "Target Lesion Partial Response")
    TargetLesionProgressiveDisease = CodedConcept("112043", "DCM", "Target Lesion Progressive Disease")
    TargetLesionStableDisease = CodedConcept("112044", "DCM", "Target Lesion Stable Disease")
    NonTargetLesionCompleteResponse = CodedConcept("112045", "DCM", "Non-Target Lesion Complete Response")
    NonTargetLesionIncompleteResponseOrStableDisease = CodedConcept("112046", "DCM", "Non-Target Lesion Incomplete Response or Stable Disease")
    NonTargetLesionProgressiveDisease = CodedConcept("112047", "DCM", "Non-Target Lesion Progressive Disease")
