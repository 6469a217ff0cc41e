"""CID 6124 Location in Chest, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6124(ContextGroup, cid=6124, uid="1.2.840.10008.6.1.444", keyword="LocationInChest", title="Location in Chest", version="20030108", extensible=True):
    """Location in Chest, extensible, includes CID 6125, 6126, 6127."""

    Central = CodedConcept("26216008", "SCT", "Central")
    Peripheral = CodedConcept("14414005", "SCT", "Peripheral")
    Apical = CodedConcept("43674008", "SCT", "Apical")
    Basal = CodedConcept("57195005", "SCT", "Basal")
    UpperZoneOfLung = CodedConcept("281392002", "SCT", "Upper zone of lung")
    MiddleZoneOfLung = CodedConcept("281393007", "SCT", "Middle zone of lung")
    LowerZoneOfLung = CodedConcept("281394001", "SCT", "Lower zone of lung")
    UpperLobeOfLung = CodedConcept("45653009", "SCT", "Upper lobe of lung")
    MiddleLobeOfRightLung = CodedConcept("72481006", "SCT", "Middle lobe of right lung")
    LowerLobeOfLung = CodedConcept("90572001", "SCT", "Lower lobe of lung")
    Subpleural = CodedConcept("112153", "DCM", "Subpleural")
    AnteriorSegmentOfRightUpperLobe = CodedConcept("39743006", "SCT", "Anterior segment of right upper lobe")
    AnteriorSegmentOfLeftUpperLobe = CodedConcept("22270008", "SCT", "Anterior segment of left upper lobe")
    PosteriorSegmentOfRightUpperLobe = CodedConcept("3236000", "SCT", "Posterior segment of right upper lobe")
