"""CID 3254 Electrophysiology Procedure Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3254(ContextGroup, cid=3254, uid="1.2.840.10008.6.1.56", keyword="ElectrophysiologyProcedurePhase", title="Electrophysiology Procedure Phase", version="20020904", extensible=True):
    """Electrophysiology Procedure Phase, extensible."""

    AtrialEffectiveRefractoryPeriodEvaluationOf = CodedConcept("129087001", "SCT", "Atrial Effective Refractory Period, evaluation of")
    CarotidSinusMassageProcedurePhase = CodedConcept("129090007", "SCT", "Carotid Sinus Massage procedure phase")
    ElectrophysiologyMappingPhase = CodedConcept("129092004", "SCT", "Electrophysiology Mapping phase")
    ElectrophysiologyProcedureBaselinePhase = CodedConcept("129082007", "SCT", "Electrophysiology procedure baseline phase")
    PostAblationPhase = CodedConcept("129093009", "SCT", "Post-ablation phase")
    PostDefibrillationProcedurePhase = CodedConcept("129091006", "SCT", "Post-defibrillation procedure phase")
    RadiofrequencyAblationProcedurePhase = CodedConcept("129089003", "SCT", "Radiofrequency Ablation procedure phase")
    SinusNodeRecoveryTimeEvaluationOf = CodedConcept("129086005", "SCT", "Sinus Node Recovery Time, evaluation of")
    VentricularEffectiveRefractoryPeriodEvaluationOf = CodedConcept("129088006", "SCT", "Ventricular Effective Refractory Period, evaluation of")
