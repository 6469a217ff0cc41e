"""CID 7025 RT Process Input Used, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7025(ContextGroup, cid=7025, uid="1.2.840.10008.6.1.1137", keyword="RTProcessInputUsed", title="RT Process Input Used", version="20160908", extensible=True):
    """RT Process Input Used, extensible."""

    RTWorkflowInputUsed = CodedConcept("128209", "DCM", "RT Workflow Input Used")
    RTPrescriptionInputUsed = CodedConcept("128210", "DCM", "RT Prescription Input Used")
    RTTreatmentPlanningInputUsed = CodedConcept("128211", "DCM", "RT Treatment Planning Input Used")
    RTPlanSummationInputUsed = CodedConcept("128212", "DCM", "RT Plan Summation Input Used")
    PhysicianReviewInputUsed = CodedConcept("128213", "DCM", "Physician Review Input Used")
    PhysicistReviewInputUsed = CodedConcept("128214", "DCM", "Physicist Review Input Used")
    PlanQualityAssuranceInputUsed = CodedConcept("128215", "DCM", "Plan Quality Assurance Input Used")
    MachineQualityAssuranceInputUsed = CodedConcept("128216", "DCM", "Machine Quality Assurance Input Used")
    PatientSetupVerificationInputUsed = CodedConcept("128217", "DCM", "Patient Setup Verification Input Used")
