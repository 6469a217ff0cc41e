"""CID 7024 RT Process Input, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7024(ContextGroup, cid=7024, uid="1.2.840.10008.6.1.1136", keyword="RTProcessInput", title="RT Process Input", version="20160908", extensible=True):
    """RT Process Input, extensible."""

    ForRTWorkflow = CodedConcept("128180", "DCM", "For RT Workflow")
    ForRTPrescription = CodedConcept("128197", "DCM", "For RT Prescription")
    ForRTTreatmentPlanning = CodedConcept("128198", "DCM", "For RT Treatment Planning")
    ForRTPlanSummation = CodedConcept("128200", "DCM", "For RT Plan Summation")
    ForPhysicianReview = CodedConcept("128201", "DCM", "For Physician Review")
    ForPhysicistReview = CodedConcept("128202", "DCM", "For Physicist Review")
    ForPlanQualityAssurance = CodedConcept("128204", "DCM", "For Plan Quality Assurance")
    ForMachineQualityAssurance = CodedConcept("128205", "DCM", "For Machine Quality Assurance")
    ForPatientSetupVerification = CodedConcept("128206", "DCM", "For Patient Setup Verification")
