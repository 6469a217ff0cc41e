"""CID 625 Injectable Anesthesia Agent for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID625(ContextGroup, cid=625, uid="1.2.840.10008.6.1.1090", keyword="InjectableAnesthesiaAgentForSmallAnimalAnesthesia", title="Injectable Anesthesia Agent for Small Animal Anesthesia", version="20160212", extensible=True):
    """Injectable Anesthesia Agent for Small Animal Anesthesia, extensible."""

    Alphachloralose = CodedConcept("277016007", "SCT", "Alphachloralose")
    Alphadolone = CodedConcept("125707004", "SCT", "Alphadolone")
    Alphaxalone = CodedConcept("C0051482", "UMLS", "Alphaxalone")
    Azaperone = CodedConcept("96229001", "SCT", "Azaperone")
    Butabarbital = CodedConcept("372901004", "SCT", "Butabarbital")
    ChloralHydrate = CodedConcept("273948005", "SCT", "Chloral hydrate")
    Diazepam = CodedConcept("387264003", "SCT", "Diazepam")
    Droperidol = CodedConcept("387146001", "SCT", "Droperidol")
    Etomidate = CodedConcept("387218008", "SCT", "Etomidate")
    Fluanisone = CodedConcept("C0060473", "UMLS", "Fluanisone")
    Ketamine = CodedConcept("373464007", "SCT", "Ketamine")
    Methohexital = CodedConcept("373488009", "SCT", "Methohexital")
    Metomidate = CodedConcept("C0025856", "UMLS", "Metomidate")
    Midazolam = CodedConcept("373476007", "SCT", "Midazolam")
    Pentobarbital = CodedConcept("372703009", "SCT", "Pentobarbital")
    Propofol = CodedConcept("387423006", "SCT", "Propofol")
    Thiamylal = CodedConcept("40342009", "SCT", "Thiamylal")
    Thiopental = CodedConcept("387448009", "SCT", "Thiopental")
    Tiletamine = CodedConcept("96265006", "SCT", "Tiletamine")
    Tribromoethanol = CodedConcept("84386009", "SCT", "Tribromoethanol")
    UrethaneEthylCarbamate = CodedConcept("873008", "SCT", "Urethane (ethyl carbamate)")
    Xylazine = CodedConcept("96230006", "SCT", "Xylazine")
    Zolazepam = CodedConcept("96227004", "SCT", "Zolazepam")
