"""CID 10046 GFR Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10046(ContextGroup, cid=10046, uid="1.2.840.10008.6.1.978", keyword="GFRMeasurement", title="GFR Measurement", version="20140419", extensible=True):
    """GFR Measurement, extensible."""

    GlomerularFiltrationRateMDRD = CodedConcept("33914-3", "LN", "Glomerular Filtration Rate (MDRD)")
    GlomerularFiltrationRateNonBlackMDRD = CodedConcept("48642-3", "LN", "Glomerular Filtration Rate non-black (MDRD)")
    GlomerularFiltrationRateBlackMDRD = CodedConcept("48643-1", "LN", "Glomerular Filtration Rate black (MDRD)")
    GlomerularFiltrationRateFemaleMDRD = CodedConcept("50044-7", "LN", "Glomerular Filtration Rate female (MDRD)")
    GlomerularFiltrationRateCystatinBasedFormula = CodedConcept("50210-4", "LN", "Glomerular Filtration Rate Cystatin-based formula")
    GlomerularFiltrationRateCreatinineBasedFormulaSchwartz = CodedConcept("50384-7", "LN", "Glomerular Filtration Rate Creatinine-based formula (Schwartz)")
    CockroftGaultFormulaEstimationOfGFR = CodedConcept("35591-7", "LN", "Cockroft-Gault Formula estimation of GFR")
    CKDEPIFormulaEstimationOfGFR = CodedConcept("62238-1", "LN", "CKD-EPI Formula estimation of GFR")
