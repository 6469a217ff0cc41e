"""CID 6066 Target Confirmation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6066(ContextGroup, cid=6066, uid="1.2.840.10008.6.1.395", keyword="TargetConfirmation", title="Target Confirmation", version="20040112", extensible=True):
    """Target Confirmation, extensible."""

    TargetContainedInTheSpecimen = CodedConcept("111443", "DCM", "Target contained in the specimen")
    TargetPartiallyObtainedInTheSpecimen = CodedConcept("111444", "DCM", "Target partially obtained in the specimen")
    TargetNotInTheSpecimen = CodedConcept("111445", "DCM", "Target not in the specimen")
    CalcificationsSeenInTheCore = CodedConcept("111446", "DCM", "Calcifications seen in the core")
    LesionCompletelyRemoved = CodedConcept("111447", "DCM", "Lesion completely removed")
    LesionPartiallyRemoved = CodedConcept("111448", "DCM", "Lesion partially removed")
    FluidObtained = CodedConcept("111449", "DCM", "Fluid obtained")
