"""CID 9508 Non-specific Volume, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9508(ContextGroup, cid=9508, uid="1.2.840.10008.6.1.1218", keyword="NonspecificVolume", title="Non-specific Volume", version="20181112", extensible=True):
    """Non-specific Volume, extensible."""

    UnclassifiedVolume = CodedConcept("130048", "DCM", "Unclassified Volume")
    UnclassifiedCombination = CodedConcept("130081", "DCM", "Unclassified Combination")
