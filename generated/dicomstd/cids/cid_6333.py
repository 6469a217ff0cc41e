"""CID 6333 mpMRI Assessment Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6333(ContextGroup, cid=6333, uid="1.2.840.10008.6.1.1390", keyword="mpMRIAssessmentType", title="mpMRI Assessment Type", version="20210714", extensible=True):
    """mpMRI Assessment Type, extensible, includes CID 6334."""

    Abnormality = CodedConcept("C9440", "NCIt", "Abnormality")
    Shape = CodedConcept("300842002", "SCT", "Shape")
    Margin = CodedConcept("Margin", "DCM", "Margin")
    SignalCharacteristic = CodedConcept("RID6049", "RADLEX", "Signal characteristic")
    EnhancementPattern = CodedConcept("RID6058", "RADLEX", "Enhancement pattern")
