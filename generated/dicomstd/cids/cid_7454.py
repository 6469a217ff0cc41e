"""CID 7454 Animal Taxonomic Rank Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7454(ContextGroup, cid=7454, uid="1.2.840.10008.6.1.518", keyword="AnimalTaxonomicRankValue", title="Animal Taxonomic Rank Value", version="20160211", extensible=True):
    """Animal Taxonomic Rank Value, extensible."""

    HomoSapiens = CodedConcept("337915000", "SCT", "Homo sapiens")
    Felis = CodedConcept("388626009", "SCT", "Felis")
    FelisCatus = CodedConcept("448169003", "SCT", "Felis catus")
    Equus = CodedConcept("388445009", "SCT", "Equus")
    EquusCaballus = CodedConcept("35354009", "SCT", "Equus caballus")
    Ovis = CodedConcept("388254009", "SCT", "Ovis")
    OvisAries = CodedConcept("125099002", "SCT", "Ovis aries")
    Sus = CodedConcept("388393002", "SCT", "Sus")
    SusScrofa = CodedConcept("78678003", "SCT", "Sus scrofa")
    Capra = CodedConcept("388249000", "SCT", "Capra")
    CapraHircus = CodedConcept("125097000", "SCT", "Capra hircus")
    Canis = CodedConcept("388490000", "SCT", "Canis")
    CanisLupus = CodedConcept("36855005", "SCT", "Canis lupus")
    CanisLupusFamiliaris = CodedConcept("448771007", "SCT", "Canis lupus familiaris")
    Bos = CodedConcept("388168008", "SCT", "Bos")
    Bovinae = CodedConcept("107007004", "SCT", "Bovinae")
    BosTaurus = CodedConcept("34618005", "SCT", "Bos taurus")
    MusGenus = CodedConcept("447482001", "SCT", "Mus genus")
    MusMusculus = CodedConcept("447612001", "SCT", "Mus musculus")
    PeromyscusLeucopus = CodedConcept("180278", "ITIS_TSN", "Peromyscus leucopus")
    PeromyscusManiculatus = CodedConcept("180276", "ITIS_TSN", "Peromyscus maniculatus")
    Rattus = CodedConcept("371564000", "SCT", "Rattus")
    RattusNorvegicus = CodedConcept("371565004", "SCT", "Rattus norvegicus")
    SigmodonGenus = CodedConcept("180346", "ITIS_TSN", "Sigmodon genus")
    CaviaPorcellus = CodedConcept("125076001", "SCT", "Cavia porcellus")
    MustelaPutoriusFuro = CodedConcept("449310008", "SCT", "Mustela putorius furo")
    OryctolagusCuniculus = CodedConcept("36571002", "SCT", "Oryctolagus cuniculus")
    CallithrixJacchus = CodedConcept("406733009", "SCT", "Callithrix jacchus")
