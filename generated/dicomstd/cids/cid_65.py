"""CID 65 Imaging Agent Administration Premedication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID65(ContextGroup, cid=65, uid="1.2.840.10008.6.1.1255", keyword="ImagingAgentAdministrationPremedication", title="Imaging Agent Administration Premedication", version="20190817", extensible=True):
    """Imaging Agent Administration Premedication, extensible, includes CID 66."""

    Prednisone = CodedConcept("116602009", "SCT", "Prednisone")
    Diphenhydramine = CodedConcept("372682005", "SCT", "Diphenhydramine")
    Methylprednisolone = CodedConcept("116593003", "SCT", "Methylprednisolone")
    MethylprednisoloneSodiumPhosphate = CodedConcept("412248005", "SCT", "Methylprednisolone sodium phosphate")
    HydrocortisoneSodiumSuccinate = CodedConcept("109066000", "SCT", "Hydrocortisone sodium succinate")
    DexamethasoneSodiumSulfate = CodedConcept("49992008", "SCT", "Dexamethasone sodium sulfate")
    H1Antihistamine = CodedConcept("373228009", "SCT", "H-1 Antihistamine")
    Ephedrine = CodedConcept("387358007", "SCT", "Ephedrine")
    Papaverine = CodedConcept("372784001", "SCT", "Papaverine")
    Propofol = CodedConcept("387423006", "SCT", "Propofol")
    Midazolam = CodedConcept("373476007", "SCT", "Midazolam")
    Sufentanil = CodedConcept("49998007", "SCT", "Sufentanil")
    Remifentanil = CodedConcept("386839004", "SCT", "Remifentanil")
    Alfentanil = CodedConcept("387560008", "SCT", "Alfentanil")
