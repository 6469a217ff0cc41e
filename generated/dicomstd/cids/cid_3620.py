"""CID 3620 Hemodynamic Ratio, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3620(ContextGroup, cid=3620, uid="1.2.840.10008.6.1.170", keyword="HemodynamicRatio", title="Hemodynamic Ratio", version="20030327", extensible=True):
    """Hemodynamic Ratio, extensible, includes CID 3621."""

    TibialBrachialIndex = CodedConcept("8581-1", "LN", "Tibial/brachial index")
    PulmonarySystemicFlowRatio = CodedConcept("251050008", "SCT", "Pulmonary/Systemic Flow Ratio")
    CoronaryFlowReserve = CodedConcept("122217", "DCM", "Coronary Flow reserve")
    DiastolicSystolicVelocityRatio = CodedConcept("122218", "DCM", "Diastolic/Systolic velocity ratio")
    HyperemicRatio = CodedConcept("122219", "DCM", "Hyperemic ratio")
    PulsatilityIndex = CodedConcept("252068008", "SCT", "Pulsatility Index")
    HemodynamicResistanceIndex = CodedConcept("122220", "DCM", "Hemodynamic Resistance Index")
    FractionalFlowReserve = CodedConcept("371842003", "SCT", "Fractional flow reserve")
    FractionalFlowReserveUsingIntracoronaryBolus = CodedConcept("371835003", "SCT", "Fractional Flow Reserve using intracoronary bolus")
    FractionalFlowReserveUsingIntravenousInfusion = CodedConcept("371841005", "SCT", "Fractional Flow Reserve using intravenous infusion")
