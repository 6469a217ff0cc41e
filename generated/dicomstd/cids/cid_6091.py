"""CID 6091 Relative Frequency of Event Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6091(ContextGroup, cid=6091, uid="1.2.840.10008.6.1.413", keyword="RelativeFrequencyOfEventValue", title="Relative Frequency of Event Value", version="20040112", extensible=True):
    """Relative Frequency of Event Value, extensible."""

    Continuous = CodedConcept("255238004", "SCT", "Continuous")
    Frequent = CodedConcept("70232002", "SCT", "Frequent")
    MidFrequency = CodedConcept("255218000", "SCT", "Mid-frequency")
    Infrequent = CodedConcept("27789000", "SCT", "Infrequent")
    AsRequired = CodedConcept("225761000", "SCT", "As required")
    SingleEvent = CodedConcept("307486002", "SCT", "Single event")
