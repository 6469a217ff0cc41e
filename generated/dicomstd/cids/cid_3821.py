"""CID 3821 Papillary Muscle Included/Excluded, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3821(ContextGroup, cid=3821, uid="1.2.840.10008.6.1.277", keyword="PapillaryMuscleIncludedExcluded", title="Papillary Muscle Included/Excluded", version="20051103", extensible=True):
    """Papillary Muscle Included/Excluded, extensible."""

    PapillaryMuscleExcluded = CodedConcept("122620", "DCM", "Papillary Muscle Excluded")
    PapillaryMuscleIncluded = CodedConcept("122621", "DCM", "Papillary Muscle Included")
