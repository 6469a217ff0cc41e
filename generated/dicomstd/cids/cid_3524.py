"""CID 3524 Blood Gas Pressure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3524(ContextGroup, cid=3524, uid="1.2.840.10008.6.1.138", keyword="BloodGasPressure", title="Blood Gas Pressure", version="20030327", extensible=True):
    """Blood Gas Pressure, extensible."""

    BloodCarbonDioxidePartialPressure = CodedConcept("11557-6", "LN", "Blood Carbon dioxide partial pressure")
    ArterialBloodCarbonDioxidePartialPressure = CodedConcept("2019-8", "LN", "Arterial Blood Carbon dioxide partial pressure")
    VenousBloodCarbonDioxidePartialPressure = CodedConcept("2021-4", "LN", "Venous Blood Carbon dioxide partial pressure")
    BloodOxygenPartialPressure = CodedConcept("11556-8", "LN", "Blood Oxygen partial pressure")
    ArterialOxygenPartialPressure = CodedConcept("2703-7", "LN", "Arterial Oxygen partial pressure")
    VenousOxygenPartialPressure = CodedConcept("2705-2", "LN", "Venous Oxygen partial pressure")
    OxygenPartialPressureAt50PercentSaturationP50 = CodedConcept("19217-9", "LN", "Oxygen partial pressure at 50% saturation (P50)")
    ArterialOxygenPartialPressureAt50PercentSaturation = CodedConcept("19214-6", "LN", "Arterial Oxygen partial pressure at 50% saturation")
    VenousOxygenPartialPressureAt50PercentSaturation = CodedConcept("19216-1", "LN", "Venous Oxygen partial pressure at 50% saturation")
