"""CID 6011 Calcification Type from BI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6011(ContextGroup, cid=6011, uid="1.2.840.10008.6.1.341", keyword="CalcificationTypeFromBIRADS", title="Calcification Type from BI-RADS®", version="20050822", extensible=True):
    """Calcification Type from BI-RADS®, extensible."""

    CoarsePopcornLikeCalcification = CodedConcept("129749001", "SCT", "Coarse (popcorn-like) calcification")
    DystrophicCalcification = CodedConcept("129750001", "SCT", "Dystrophic calcification")
    EggshellCalcification = CodedConcept("129751002", "SCT", "Eggshell calcification")
    LargeRodLikeCalcification = CodedConcept("129752009", "SCT", "Large rod-like calcification")
    MilkOfCalciumCalcification = CodedConcept("129753004", "SCT", "Milk of calcium calcification")
    LucentCenteredCalcification = CodedConcept("129754005", "SCT", "Lucent-centered calcification")
    PunctateCalcification = CodedConcept("129755006", "SCT", "Punctate calcification")
    RoundShapedCalcification = CodedConcept("129756007", "SCT", "Round shaped calcification")
    CalcifiedSkinOfBreast = CodedConcept("129757003", "SCT", "Calcified skin of breast")
    CalcifiedSutureMaterial = CodedConcept("129758008", "SCT", "Calcified suture material")
    VascularCalcification = CodedConcept("129759000", "SCT", "Vascular calcification")
    AmorphousCalcification = CodedConcept("129760005", "SCT", "Amorphous calcification")
    FineLinearCastingCalcification = CodedConcept("129761009", "SCT", "Fine, linear (casting) calcification")
    FineLinearBranchingCastingCalcification = CodedConcept("129762002", "SCT", "Fine linear, branching (casting) calcification")
    HeterogeneousCalcification = CodedConcept("129763007", "SCT", "Heterogeneous calcification")
    FinePleomorphicCalcification = CodedConcept("111344", "DCM", "Fine pleomorphic calcification")
    MicrocalcificationsOfTheBreast = CodedConcept("44771000", "SCT", "Microcalcifications of the breast")
    Macrocalcifications = CodedConcept("111345", "DCM", "Macrocalcifications")
