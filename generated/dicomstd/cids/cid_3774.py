"""CID 3774 Social History, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3774(ContextGroup, cid=3774, uid="1.2.840.10008.6.1.262", keyword="SocialHistory", title="Social History", version="20220922", extensible=True):
    """Social History, extensible."""

    TobaccoSmokingBehavior = CodedConcept("365981007", "SCT", "Tobacco Smoking Behavior")
    DrugMisuseBehavior = CodedConcept("228366006", "SCT", "Drug misuse behavior")
    Exercise = CodedConcept("256235009", "SCT", "Exercise")
    Nutrition = CodedConcept("364393001", "SCT", "Nutrition")
    AlcoholConsumption = CodedConcept("897148007", "SCT", "Alcohol consumption")
