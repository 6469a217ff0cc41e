"""CID 6143 Lesion Response, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6143(ContextGroup, cid=6143, uid="1.2.840.10008.6.1.463", keyword="LesionResponse", title="Lesion Response", version="20030108", extensible=True):
    """Lesion Response, extensible, includes CID 6144."""

    TargetLesionCompleteResponse = CodedConcept("112041", "DCM", "Target Lesion Complete Response")
    TargetLesionPartialResponse = CodedConcept("112042", "DCM", "Target Lesion Partial Response")
    TargetLesionProgressiveDisease = CodedConcept("112043", "DCM", "Target Lesion Progressive Disease")
    TargetLesionStableDisease = CodedConcept("112044", "DCM", "Target Lesion Stable Disease")
    NonTargetLesionCompleteResponse = CodedConcept("112045", "DCM", "Non-Target Lesion Complete Response")
    NonTargetLesionIncompleteResponseOrStableDisease = CodedConcept("112046", "DCM", "Non-Target Lesion Incomplete Response or Stable Disease")
    NonTargetLesionProgressiveDisease = CodedConcept("112047", "DCM", "Non-Target Lesion Progressive Disease")
