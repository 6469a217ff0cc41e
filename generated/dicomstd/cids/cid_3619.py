"""CID 3619 Hemodynamic Resistance Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3619(ContextGroup, cid=3619, uid="1.2.840.10008.6.1.169", keyword="HemodynamicResistanceMeasurement", title="Hemodynamic Resistance Measurement", version="20160314", extensible=True):
    """Hemodynamic Resistance Measurement, extensible."""

    PulmonaryVascularResistance = CodedConcept("276901002", "SCT", "Pulmonary Vascular Resistance")
    SystemicVascularResistance = CodedConcept("386530009", "SCT", "Systemic Vascular Resistance")
    TotalPulmonaryResistance = CodedConcept("122215", "DCM", "Total Pulmonary Resistance")
    TotalVascularResistance = CodedConcept("122216", "DCM", "Total Vascular Resistance")
