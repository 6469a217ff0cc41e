"""CID 619 Airway Management Sub-Method Code Type for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID619(ContextGroup, cid=619, uid="1.2.840.10008.6.1.1084", keyword="AirwayManagementSubMethodCodeTypeForSmallAnimalAnesthesia", title="Airway Management Sub-Method Code Type for Small Animal Anesthesia", version="20151110", extensible=True):
    """Airway Management Sub-Method Code Type for Small Animal Anesthesia, extensible, includes CID 620."""

    InverseRatioVentilation = CodedConcept("C2223982", "UMLS", "Inverse ratio ventilation")
    HighFrequencyVentilation = CodedConcept("243154003", "SCT", "High frequency ventilation")
    TranstrachealJetVentilation = CodedConcept("448442005", "SCT", "Transtracheal jet ventilation")
    ContinuousFlowApneicVentilation = CodedConcept("1260411001", "SCT", "Continuous flow apneic ventilation")
