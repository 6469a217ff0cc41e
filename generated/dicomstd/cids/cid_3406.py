"""CID 3406 Non-coronary Transcatheter Intervention, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3406(ContextGroup, cid=3406, uid="1.2.840.10008.6.1.71", keyword="NonCoronaryTranscatheterIntervention", title="Non-coronary Transcatheter Intervention", version="20030327", extensible=True):
    """Non-coronary Transcatheter Intervention, extensible."""

    ValvularIntervention = CodedConcept("122053", "DCM", "Valvular Intervention")
    AorticIntervention = CodedConcept("122054", "DCM", "Aortic Intervention")
    SeptalDefectIntervention = CodedConcept("122055", "DCM", "Septal Defect Intervention")
    VascularIntervention = CodedConcept("122056", "DCM", "Vascular Intervention")
    MyocardialBiopsy = CodedConcept("122057", "DCM", "Myocardial biopsy")
