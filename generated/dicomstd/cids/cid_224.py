"""CID 224 Selection Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID224(ContextGroup, cid=224, uid="1.2.840.10008.6.1.29", keyword="SelectionMethod", title="Selection Method", version="20030327", extensible=True):
    """Selection Method, extensible."""

    UserChosenValue = CodedConcept("121410", "DCM", "User chosen value")
    MostRecentValueChosen = CodedConcept("121411", "DCM", "Most recent value chosen")
    MeanValueChosen = CodedConcept("121412", "DCM", "Mean value chosen")
