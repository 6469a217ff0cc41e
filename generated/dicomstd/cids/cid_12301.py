"""CID 12301 Measurement Selection Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12301(ContextGroup, cid=12301, uid="1.2.840.10008.6.1.1142", keyword="MeasurementSelectionReason", title="Measurement Selection Reason", version="20161109", extensible=True):
    """Measurement Selection Reason, extensible."""

    Maximum = CodedConcept("56851009", "SCT", "Maximum")
    Minimum = CodedConcept("255605001", "SCT", "Minimum")
    UserChosenValue = CodedConcept("121410", "DCM", "User chosen value")
    MostRecentValueChosen = CodedConcept("121411", "DCM", "Most recent value chosen")
    MeanValueChosen = CodedConcept("121412", "DCM", "Mean value chosen")
