"""CID 4406 Patient Reported Lesion Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4406(ContextGroup, cid=4406, uid="1.2.840.10008.6.1.1351", keyword="PatientReportedLesionCharacteristic", title="Patient Reported Lesion Characteristic", version="20231115", extensible=True):
    """Patient Reported Lesion Characteristic, extensible."""

    Itching = CodedConcept("418363000", "SCT", "Itching")
    Erythema = CodedConcept("247441003", "SCT", "Erythema")
    SymptomHasChanged = CodedConcept("162499001", "SCT", "Symptom has changed")
    Peeling = CodedConcept("271767006", "SCT", "Peeling")
    BleedingSkin = CodedConcept("297968009", "SCT", "Bleeding skin")
    PainfulSkin = CodedConcept("403598008", "SCT", "Painful skin")
