"""CID 6346 Prostate MRI Enhancement Pattern from PI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6346(ContextGroup, cid=6346, uid="1.2.840.10008.6.1.1403", keyword="ProstateMRIEnhancementPatternFromPIRADS", title="Prostate MRI Enhancement Pattern from PI-RADS®", version="20210714", extensible=True):
    """Prostate MRI Enhancement Pattern from PI-RADS®, extensible."""

    EarlyPhaseWashIn = CodedConcept("RID49530", "RADLEX", "Early phase wash-in")
    DelayedPhase = CodedConcept("RID11081", "RADLEX", "Delayed phase")
    PersistentDelayedPhase = CodedConcept("RID34331", "RADLEX", "Persistent delayed phase")
    PersistentDelayedPhaseType1Curve = CodedConcept("130597", "DCM", "Persistent delayed phase: Type 1 curve")
    PlateauDelayedPhase = CodedConcept("RID34332", "RADLEX", "Plateau delayed phase")
    PlateauDelayedPhaseType2Curve = CodedConcept("130598", "DCM", "Plateau delayed phase: Type 2 curve")
    WashoutDelayedPhase = CodedConcept("RID34333", "RADLEX", "Washout delayed phase")
    WashoutDelayedPhaseType3Curve = CodedConcept("130599", "DCM", "Washout delayed phase: Type 3 curve")
    PositiveDCE = CodedConcept("130600", "DCM", "Positive DCE")
    NegativeDCE = CodedConcept("130601", "DCM", "Negative DCE")
    LateContrastEnhancement = CodedConcept("122664", "DCM", "Late Contrast Enhancement")
    EarlyContrastEnhancement = CodedConcept("130602", "DCM", "Early Contrast Enhancement")
    DiffuseContrastEnhancement = CodedConcept("130603", "DCM", "Diffuse Contrast Enhancement")
    FocalContrastEnhancement = CodedConcept("130604", "DCM", "Focal Contrast Enhancement")
