"""CID 620 Airway Management Sub-Method Code Type from Anesthesia Quality Initiative, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID620(ContextGroup, cid=620, uid="1.2.840.10008.6.1.1085", keyword="AirwayManagementSubMethodCodeTypeFromAnesthesiaQualityInitiative", title="Airway Management Sub-Method Code Type from Anesthesia Quality Initiative", version="20230630", extensible=True):
    """Airway Management Sub-Method Code Type from Anesthesia Quality Initiative, extensible."""

    InverseRatioVentilation = CodedConcept("C2223982", "UMLS", "Inverse ratio ventilation")
    HighFrequencyVentilation = CodedConcept("243154003", "SCT", "High frequency ventilation")
    TranstrachealJetVentilation = CodedConcept("448442005", "SCT", "Transtracheal jet ventilation")
    ContinuousFlowApneicVentilation = CodedConcept("1260411001", "SCT", "Continuous flow apneic ventilation")
