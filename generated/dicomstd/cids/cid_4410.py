"""CID 4410 Topical Treatment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4410(ContextGroup, cid=4410, uid="1.2.840.10008.6.1.1478", keyword="TopicalTreatment", title="Topical Treatment", version="20231115", extensible=True):
    """Topical Treatment, extensible."""

    Immunomodulator = CodedConcept("372558009", "SCT", "Immunomodulator")
    Antifungal = CodedConcept("373219008", "SCT", "Antifungal")
    Antibiotic = CodedConcept("255631004", "SCT", "Antibiotic")
    Steroid = CodedConcept("116566001", "SCT", "Steroid")
    CytotoxicAgent = CodedConcept("373526007", "SCT", "Cytotoxic agent")
    KeratolyticAgent = CodedConcept("280906005", "SCT", "Keratolytic agent")
    HemostaticAgent = CodedConcept("372681003", "SCT", "Hemostatic agent")
    Tretinoin = CodedConcept("387305002", "SCT", "Tretinoin")
    AscorbicAcid = CodedConcept("43706004", "SCT", "Ascorbic acid")
    AluminumHydroxide = CodedConcept("273944007", "SCT", "Aluminum hydroxide")
