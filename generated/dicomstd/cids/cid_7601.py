"""CID 7601 Head and Neck Cancer Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7601(ContextGroup, cid=7601, uid="1.2.840.10008.6.1.1012", keyword="HeadAndNeckCancerAnatomicSite", title="Head and Neck Cancer Anatomic Site", version="20230630", extensible=True):
    """Head and Neck Cancer Anatomic Site, extensible."""

    BaseOfTongue = CodedConcept("47975008", "SCT", "base of tongue")
    BuccalMucosa = CodedConcept("16811007", "SCT", "buccal mucosa")
    FloorOfMouth = CodedConcept("36360002", "SCT", "floor of mouth")
    Glottis = CodedConcept("1307006", "SCT", "glottis")
    Hypopharynx = CodedConcept("81502006", "SCT", "hypopharynx")
    Larynx = CodedConcept("4596009", "SCT", "larynx")
    LingualTonsil = CodedConcept("2048000", "SCT", "lingual tonsil")
    Lip = CodedConcept("48477009", "SCT", "lip")
    AlveolarProcessOfMandible = CodedConcept("38754007", "SCT", "alveolar process of mandible")
    MaxillarySinus = CodedConcept("15924003", "SCT", "maxillary sinus")
    NasalCavity = CodedConcept("279549004", "SCT", "nasal cavity")
    Nasopharynx = CodedConcept("71836000", "SCT", "nasopharynx")
    OralCavity = CodedConcept("74262004", "SCT", "oral cavity")
    OropharyngealTonsil = CodedConcept("17861009", "SCT", "oropharyngeal tonsil")
    Oropharynx = CodedConcept("31389004", "SCT", "oropharynx")
    PalatineTonsil = CodedConcept("75573002", "SCT", "palatine tonsil")
    ParanasalSinus = CodedConcept("2095001", "SCT", "paranasal sinus")
    PharyngealRecess = CodedConcept("1849007", "SCT", "pharyngeal recess")
    PharyngealTonsil = CodedConcept("55940004", "SCT", "pharyngeal tonsil")
    PharyngotympanicTube = CodedConcept("91207004", "SCT", "pharyngotympanic tube")
    PyriformSinus = CodedConcept("6217003", "SCT", "pyriform sinus")
    RetromolarTrigone = CodedConcept("85816001", "SCT", "retromolar trigone")
    SalivaryGland = CodedConcept("385294005", "SCT", "salivary gland")
    Supraglottis = CodedConcept("119255006", "SCT", "supraglottis")
    Tongue = CodedConcept("21974007", "SCT", "tongue")
    TonsilAndAdenoid = CodedConcept("303337002", "SCT", "tonsil and adenoid")
    TorusOfPharyngotympanicTube = CodedConcept("54993", "FMA", "torus of pharyngotympanic tube")
    TubalTonsil = CodedConcept("21058000", "SCT", "tubal tonsil")
    UnknownPrimaryNeoplasiaSite = CodedConcept("C0221297", "UMLS", "unknown primary neoplasia site")
    Uvula = CodedConcept("26140008", "SCT", "uvula")
