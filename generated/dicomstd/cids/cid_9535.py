"""CID 9535 Radiotherapy Dose Calculation Role, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9535(ContextGroup, cid=9535, uid="1.2.840.10008.6.1.1245", keyword="RadiotherapyDoseCalculationRole", title="Radiotherapy Dose Calculation Role", version="20181112", extensible=True):
    """Radiotherapy Dose Calculation Role, extensible."""

    PlanningOrganAtRiskVolume = CodedConcept("130057", "DCM", "Planning Organ At Risk Volume")
    AvoidanceVolume = CodedConcept("130058", "DCM", "Avoidance Volume")
    OrganAtRisk = CodedConcept("130060", "DCM", "Organ At Risk")
    RadiationDoseShapingVolume = CodedConcept("130061", "DCM", "Radiation Dose Shaping Volume")
    ConformalityShell = CodedConcept("130062", "DCM", "Conformality Shell")
    DoseCalculationBoundingVolume = CodedConcept("130065", "DCM", "Dose Calculation Bounding Volume")
    RadiationInteractionVolume = CodedConcept("130066", "DCM", "Radiation Interaction Volume")
