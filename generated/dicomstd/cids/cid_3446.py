"""CID 3446 Skin Condition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3446(ContextGroup, cid=3446, uid="1.2.840.10008.6.1.96", keyword="SkinCondition", title="Skin Condition", version="20030327", extensible=True):
    """Skin Condition, extensible."""

    SkinConditionWarm = CodedConcept("122271", "DCM", "skin condition Warm")
    SkinConditionCool = CodedConcept("122272", "DCM", "skin condition Cool")
    SkinConditionCold = CodedConcept("122273", "DCM", "skin condition Cold")
    SkinConditionDry = CodedConcept("122274", "DCM", "skin condition Dry")
    SkinConditionClammy = CodedConcept("122275", "DCM", "skin condition Clammy")
    SkinConditionDiaphoretic = CodedConcept("122276", "DCM", "skin condition Diaphoretic")
    SkinConditionFlush = CodedConcept("122277", "DCM", "skin condition Flush")
    SkinConditionMottled = CodedConcept("122278", "DCM", "skin condition Mottled")
    SkinConditionPale = CodedConcept("122279", "DCM", "skin condition Pale")
