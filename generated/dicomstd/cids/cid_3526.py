"""CID 3526 Blood Gas Saturation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3526(ContextGroup, cid=3526, uid="1.2.840.10008.6.1.140", keyword="BloodGasSaturation", title="Blood Gas Saturation", version="20030327", extensible=True):
    """Blood Gas Saturation, extensible."""

    BloodCarbonDioxideSaturation = CodedConcept("122187", "DCM", "Blood Carbon dioxide saturation")
    BloodOxygenSaturation = CodedConcept("20564-1", "LN", "Blood Oxygen saturation")
    ArterialOxygenSaturation = CodedConcept("2708-6", "LN", "Arterial Oxygen saturation")
    VenousOxygenSaturation = CodedConcept("2711-0", "LN", "Venous Oxygen saturation")
    CapillaryBloodOxygenSaturation = CodedConcept("2709-4", "LN", "Capillary Blood Oxygen Saturation")
    CapillaryBloodOxygenSaturationByOximetry = CodedConcept("2710-2", "LN", "Capillary Blood Oxygen Saturation, by Oximetry")
