"""CID 4405 Skin Disorder, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4405(ContextGroup, cid=4405, uid="1.2.840.10008.6.1.1350", keyword="SkinDisorder", title="Skin Disorder", version="20231115", extensible=True):
    """Skin Disorder, extensible."""

    SolarDegeneration = CodedConcept("43982006", "SCT", "Solar degeneration")
    AtypicalMoleSyndrome = CodedConcept("254819008", "SCT", "Atypical mole syndrome")
    TelangiectasiaCutaneousCancerSyndromeFamilial = CodedConcept("782823001", "SCT", "Telangiectasia, cutaneous, cancer syndrome, familial")
    GorlinSyndrome = CodedConcept("69408002", "SCT", "Gorlin syndrome")
    PTENHamartomaTumorSyndrome = CodedConcept("722859001", "SCT", "PTEN hamartoma tumor syndrome")
    RomboSyndrome = CodedConcept("721904001", "SCT", "Rombo syndrome")
    Rosacea = CodedConcept("398909004", "SCT", "Rosacea")
    Eczema = CodedConcept("43116000", "SCT", "Eczema")
    Psoriasis = CodedConcept("9014002", "SCT", "Psoriasis")
    LupusErythematosus = CodedConcept("200936003", "SCT", "Lupus erythematosus")
    AtopicDermatitis = CodedConcept("24079001", "SCT", "Atopic dermatitis")
    ActinicKeratosis = CodedConcept("201101007", "SCT", "Actinic keratosis")
