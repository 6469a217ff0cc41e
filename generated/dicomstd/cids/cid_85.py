"""CID 85 SUV Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID85(ContextGroup, cid=85, uid="1.2.840.10008.6.1.984", keyword="SUVUnit", title="SUV Unit", version="20161106", extensible=True):
    """SUV Unit, extensible."""

    StandardizedUptakeValueBodyWeight = CodedConcept("g/ml{SUVbw}", "UCUM", "Standardized Uptake Value body weight")
    StandardizedUptakeValueLeanBodyMassJames = CodedConcept("g/ml{SUVlbm}", "UCUM", "Standardized Uptake Value lean body mass (James)")
    StandardizedUptakeValueLeanBodyMassJames128Multiplier = CodedConcept("g/ml{SUVlbm(James128)}", "UCUM", "Standardized Uptake Value lean body mass (James 128 multiplier)")
    StandardizedUptakeValueLeanBodyMassJanma = CodedConcept("g/ml{SUVlbm(Janma)}", "UCUM", "Standardized Uptake Value lean body mass (Janma)")
    StandardizedUptakeValueBodySurfaceArea = CodedConcept("cm2/ml{SUVbsa}", "UCUM", "Standardized Uptake Value body surface area")
    StandardizedUptakeValueIdealBodyWeight = CodedConcept("g/ml{SUVibw}", "UCUM", "Standardized Uptake Value ideal body weight")
