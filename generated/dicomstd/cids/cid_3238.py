"""CID 3238 Stress Scoring Scale, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3238(ContextGroup, cid=3238, uid="1.2.840.10008.6.1.784", keyword="StressScoringScale", title="Stress Scoring Scale", version="20080927", extensible=True):
    """Stress Scoring Scale, extensible."""

    DukeTreadmillScore = CodedConcept("304915008", "SCT", "Duke treadmill score")
    RatioOfAchievedToPredictedMaximalOxygenConsumption = CodedConcept("122770", "DCM", "Ratio of achieved to predicted maximal oxygen consumption")
    RatioOfAchievedToPredictedFunctionalCapacity = CodedConcept("122771", "DCM", "Ratio of achieved to predicted functional capacity")
    AerobicIndex = CodedConcept("122772", "DCM", "Aerobic index")
    STHRIndex = CodedConcept("122773", "DCM", "ST/HR Index")
