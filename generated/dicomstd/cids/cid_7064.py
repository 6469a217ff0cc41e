"""CID 7064 Model Usage, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7064(ContextGroup, cid=7064, uid="1.2.840.10008.6.1.1205", keyword="ModelUsage", title="Model Usage", version="20180403", extensible=True):
    """Model Usage, extensible."""

    EducationalIntent = CodedConcept("129012", "DCM", "Educational Intent")
    DiagnosticIntent = CodedConcept("261004008", "SCT", "Diagnostic Intent")
    PlanningIntent = CodedConcept("129013", "DCM", "Planning Intent")
    ToolFabrication = CodedConcept("129014", "DCM", "Tool Fabrication")
    ProstheticFabrication = CodedConcept("129015", "DCM", "Prosthetic Fabrication")
    ImplantFabrication = CodedConcept("129016", "DCM", "Implant Fabrication")
    QualityControlIntent = CodedConcept("113680", "DCM", "Quality Control Intent")
    SimulationIntent = CodedConcept("129017", "DCM", "Simulation Intent")
