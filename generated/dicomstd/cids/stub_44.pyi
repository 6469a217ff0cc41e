"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4401(ContextGroup):
    """Fitzpatrick Skin Type."""
    FitzpatrickSkinTypeI: CodedConcept
    FitzpatrickSkinTypeII: CodedConcept
    FitzpatrickSkinTypeIII: CodedConcept
    FitzpatrickSkinTypeIV: CodedConcept
    FitzpatrickSkinTypeV: CodedConcept
    FitzpatrickSkinTypeVI: CodedConcept

class CID4402(ContextGroup):
    """History of Malignant Melanoma."""
    HistoryOfMalignantMelanoma: CodedConcept
    HistoryOfMalignantMelanomaOfTheSkin: CodedConcept

class CID4403(ContextGroup):
    """History of Melanoma in Situ."""
    HistoryOfMelanomaInSituOfTheSkin: CodedConcept

class CID4404(ContextGroup):
    """History of Non-Melanoma Skin Cancer."""
    HistoryOfMalignantBasalCellNeoplasmOfSkin: CodedConcept
    HistoryOfSquamousCellCarcinomaOfSkin: CodedConcept
    HistoryOfMalignantNeoplasmOfSkinExcludingMelanoma: CodedConcept

class CID4405(ContextGroup):
    """Skin Disorder."""
    SolarDegeneration: CodedConcept
    AtypicalMoleSyndrome: CodedConcept
    TelangiectasiaCutaneousCancerSyndromeFamilial: CodedConcept
    GorlinSyndrome: CodedConcept
    PTENHamartomaTumorSyndrome: CodedConcept
    RomboSyndrome: CodedConcept
    Rosacea: CodedConcept
    Eczema: CodedConcept
    Psoriasis: CodedConcept
    LupusErythematosus: CodedConcept
    AtopicDermatitis: CodedConcept
    ActinicKeratosis: CodedConcept

class CID4406(ContextGroup):
    """Patient Reported Lesion Characteristic."""
    Itching: CodedConcept
    Erythema: CodedConcept
    SymptomHasChanged: CodedConcept
    Peeling: CodedConcept
    BleedingSkin: CodedConcept
    PainfulSkin: CodedConcept

class CID4407(ContextGroup):
    """Lesion Palpation Finding."""
    FirmSkinLesion: CodedConcept
    RaisedSkinLesion: CodedConcept
    MobileSkinLesion: CodedConcept

class CID4408(ContextGroup):
    """Lesion Visual Finding."""
    BleedingSkin: CodedConcept
    Erythema: CodedConcept

class CID4409(ContextGroup):
    """Skin Procedure."""
    CryotherapyToSkinLesion: CodedConcept
    BiopsyOfSkin: CodedConcept
    PhotodynamicTherapyOfSkin: CodedConcept
    TopicalChemotherapyForMalignantNeoplasm: CodedConcept
    ExcisionOfSkin: CodedConcept
    LaserProcedureOnSkin: CodedConcept
    RadiofrequencyAblation: CodedConcept

class CID4410(ContextGroup):
    """Topical Treatment."""
    Immunomodulator: CodedConcept
    Antifungal: CodedConcept
    Antibiotic: CodedConcept
    Steroid: CodedConcept
    CytotoxicAgent: CodedConcept
    KeratolyticAgent: CodedConcept
    HemostaticAgent: CodedConcept
    Tretinoin: CodedConcept
    AscorbicAcid: CodedConcept
    AluminumHydroxide: CodedConcept

class CID4411(ContextGroup):
    """Lesion Color."""
    Red: CodedConcept
    Orange: CodedConcept
    Pink: CodedConcept
    Yellow: CodedConcept
    Purple: CodedConcept
    White: CodedConcept
    Black: CodedConcept
    Gray: CodedConcept
    Brown: CodedConcept
    Blue: CodedConcept

class CID4412(ContextGroup):
    """Specimen Stain for Confocal Microscopy."""
    AluminumChloride: CodedConcept
    FluoresceinStain: CodedConcept
    ImmunofluorescentStain: CodedConcept
    CitricAcid: CodedConcept
    MethylBlueStain: CodedConcept
    ToluidineBlueStain: CodedConcept
    NileBlueStain: CodedConcept
    PatentBlueVSodiumSaltStain: CodedConcept
    AcridineOrangeStain: CodedConcept
    AceticAcid: CodedConcept
