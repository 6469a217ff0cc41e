"""CID 6334 mpMRI Assessment Type from PI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6334(ContextGroup, cid=6334, uid="1.2.840.10008.6.1.1391", keyword="mpMRIAssessmentTypeFromPIRADS", title="mpMRI Assessment Type from PI-RADS®", version="20210714", extensible=True):
    """mpMRI Assessment Type from PI-RADS®, extensible."""

    Abnormality = CodedConcept("C9440", "NCIt", "Abnormality")
    Shape = CodedConcept("300842002", "SCT", "Shape")
    Margin = CodedConcept("Margin", "DCM", "Margin")
    SignalCharacteristic = CodedConcept("RID6049", "RADLEX", "Signal characteristic")
    EnhancementPattern = CodedConcept("RID6058", "RADLEX", "Enhancement pattern")
