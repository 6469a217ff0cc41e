"""CID 6089 Substance, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6089(ContextGroup, cid=6089, uid="1.2.840.10008.6.1.411", keyword="Substance", title="Substance", version="20160314", extensible=True):
    """Substance, extensible."""

    EthylAlcohol = CodedConcept("419442005", "SCT", "Ethyl alcohol")
    Amphetamine = CodedConcept("703842006", "SCT", "Amphetamine")
    Marijuana = CodedConcept("398705004", "SCT", "Marijuana")
    Cocaine = CodedConcept("387085005", "SCT", "Cocaine")
    Heroin = CodedConcept("387341002", "SCT", "Heroin")
    LysergicAcidDiethlyamide = CodedConcept("15698006", "SCT", "Lysergic acid diethlyamide")
    Mescaline = CodedConcept("373780001", "SCT", "Mescaline")
    Phencyclidine = CodedConcept("9721008", "SCT", "Phencyclidine")
    Methadone = CodedConcept("387286002", "SCT", "Methadone")
    Morphine = CodedConcept("373529000", "SCT", "Morphine")
    Methlyphenidate = CodedConcept("373337007", "SCT", "Methlyphenidate")
    ChewingTobacco = CodedConcept("81911001", "SCT", "Chewing tobacco")
    CigaretteSmokingTobacco = CodedConcept("66562002", "SCT", "Cigarette smoking tobacco")
    Caffeine = CodedConcept("255641001", "SCT", "Caffeine")
