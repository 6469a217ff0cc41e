"""CID 6126 Location in Lung, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6126(ContextGroup, cid=6126, uid="1.2.840.10008.6.1.446", keyword="LocationInLung", title="Location in Lung", version="20210328", extensible=True):
    """Location in Lung, extensible."""

    UpperZoneOfLung = CodedConcept("281392002", "SCT", "Upper zone of lung")
    MiddleZoneOfLung = CodedConcept("281393007", "SCT", "Middle zone of lung")
    LowerZoneOfLung = CodedConcept("281394001", "SCT", "Lower zone of lung")
    UpperLobeOfLung = CodedConcept("45653009", "SCT", "Upper lobe of lung")
    MiddleLobeOfRightLung = CodedConcept("72481006", "SCT", "Middle lobe of right lung")
    LowerLobeOfLung = CodedConcept("90572001", "SCT", "Lower lobe of lung")
    Subpleural = CodedConcept("112153", "DCM", "Subpleural")
