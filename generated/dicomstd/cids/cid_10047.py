"""CID 10047 GFR Measurement Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10047(ContextGroup, cid=10047, uid="1.2.840.10008.6.1.979", keyword="GFRMeasurementMethod", title="GFR Measurement Method", version="20140419", extensible=True):
    """GFR Measurement Method, extensible."""

    CockroftGaultFormulaEstimationOfGFR = CodedConcept("113570", "DCM", "Cockroft-Gault Formula estimation of GFR")
    CKDEPIFormulaEstimationOfGFR = CodedConcept("113571", "DCM", "CKD-EPI Formula estimation of GFR")
    GlomerularFiltrationRateMDRD = CodedConcept("113572", "DCM", "Glomerular Filtration Rate (MDRD)")
    GlomerularFiltrationRateNonBlackMDRD = CodedConcept("113573", "DCM", "Glomerular Filtration Rate non-black (MDRD)")
    GlomerularFiltrationRateBlackMDRD = CodedConcept("113574", "DCM", "Glomerular Filtration Rate black (MDRD)")
    GlomerularFiltrationRateFemaleMDRD = CodedConcept("113575", "DCM", "Glomerular Filtration Rate female (MDRD)")
    GlomerularFiltrationRateCystatinBasedFormula = CodedConcept("113576", "DCM", "Glomerular Filtration Rate Cystatin-based formula")
    GlomerularFiltrationRateCreatinineBasedFormulaSchwartz = CodedConcept("113577", "DCM", "Glomerular Filtration Rate Creatinine-based formula (Schwartz)")
