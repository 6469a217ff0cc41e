"""CID 10043 Intravenous Extravasation Symptom, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10043(ContextGroup, cid=10043, uid="1.2.840.10008.6.1.975", keyword="IntravenousExtravasationSymptom", title="Intravenous Extravasation Symptom", version="20210328", extensible=True):
    """Intravenous Extravasation Symptom, extensible."""

    InjectionSiteAbscess = CodedConcept("95382004", "SCT", "Injection site abscess")
    InjectionSiteAnesthesia = CodedConcept("95398006", "SCT", "Injection site anesthesia")
    InjectionSiteAtrophy = CodedConcept("95404001", "SCT", "Injection site atrophy")
    InjectionSiteBruising = CodedConcept("95401009", "SCT", "Injection site bruising")
    InjectionSiteBurning = CodedConcept("95389008", "SCT", "Injection site burning")
    InjectionSiteCyst = CodedConcept("95396005", "SCT", "Injection site cyst")
    InjectionSiteDermatitis = CodedConcept("95393002", "SCT", "Injection site dermatitis")
    InjectionSiteDisorder = CodedConcept("95376002", "SCT", "Injection site disorder")
    InjectionSiteEdema = CodedConcept("95392007", "SCT", "Injection site edema")
    InjectionSiteFibrosis = CodedConcept("95403007", "SCT", "Injection site fibrosis")
    InjectionSiteGranuloma = CodedConcept("24389009", "SCT", "Injection site granuloma")
    InjectionSiteHemorrhage = CodedConcept("95385002", "SCT", "Injection site hemorrhage")
    InjectionSiteHypersensitivity = CodedConcept("95378001", "SCT", "Injection site hypersensitivity")
    InjectionSiteInduration = CodedConcept("95402002", "SCT", "Injection site induration")
    InjectionSiteInfection = CodedConcept("95381006", "SCT", "Injection site infection")
    InjectionSiteInflammation = CodedConcept("95391000", "SCT", "Injection site inflammation")
    InjectionSiteIrritation = CodedConcept("95379009", "SCT", "Injection site irritation")
    InjectionSiteMalabsorption = CodedConcept("95387005", "SCT", "Injection site malabsorption")
    InjectionSiteMass = CodedConcept("95395009", "SCT", "Injection site mass")
    InjectionSiteNecrosis = CodedConcept("95397001", "SCT", "Injection site necrosis")
    InjectionSiteNerveDamage = CodedConcept("95390004", "SCT", "Injection site nerve damage")
    InjectionSitePain = CodedConcept("95388000", "SCT", "Injection site pain")
    InjectionSiteParesthesia = CodedConcept("95399003", "SCT", "Injection site paresthesia")
    InjectionSitePigmentationChange = CodedConcept("95380007", "SCT", "Injection site pigmentation change")
    InjectionSiteScar = CodedConcept("111017005", "SCT", "Injection site scar")
    InjectionSiteSterileAbscess = CodedConcept("95383009", "SCT", "Injection site sterile abscess")
    InjectionSiteThrombosis = CodedConcept("95386001", "SCT", "Injection site thrombosis")
    InjectionSiteUlcer = CodedConcept("95400005", "SCT", "Injection site ulcer")
    InjectionSiteUrticaria = CodedConcept("95394008", "SCT", "Injection site urticaria")
    ExtravasationVisibleInImage = CodedConcept("113568", "DCM", "Extravasation visible in image")
