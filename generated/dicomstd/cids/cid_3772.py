"""CID 3772 Health Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3772(ContextGroup, cid=3772, uid="1.2.840.10008.6.1.260", keyword="HealthStatus", title="Health Status", version="20190817", extensible=True):
    """Health Status, extensible."""

    Alive = CodedConcept("438949009", "SCT", "Alive")
    AliveAndWell = CodedConcept("81323004", "SCT", "Alive and well")
    InRemission = CodedConcept("765205004", "SCT", "In remission")
    SymptomFree = CodedConcept("162467007", "SCT", "Symptom free")
    ChronicallyIll = CodedConcept("161901003", "SCT", "Chronically ill")
    SeverelyIll = CodedConcept("271593001", "SCT", "Severely ill")
    Disabled = CodedConcept("21134002", "SCT", "Disabled")
    SeverelyDisabled = CodedConcept("161045001", "SCT", "Severely disabled")
    Deceased = CodedConcept("419099009", "SCT", "Deceased")
    LostToFollowUp = CodedConcept("399307001", "SCT", "Lost to follow-up")
