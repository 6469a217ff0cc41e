"""CID 9241 Radiotherapy General Workitem Definition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9241(ContextGroup, cid=9241, uid="1.2.840.10008.6.1.931", keyword="RadiotherapyGeneralWorkitemDefinition", title="Radiotherapy General Workitem Definition", version="20151110", extensible=True):
    """Radiotherapy General Workitem Definition, extensible."""

    RTPatientSetup = CodedConcept("121701", "DCM", "RT Patient Setup")
    RTPatientPositionAdjustment = CodedConcept("121722", "DCM", "RT Patient Position Adjustment")
    RTPatientPositionInTreatmentSessionReview = CodedConcept("121723", "DCM", "RT Patient Position In-treatment-session Review")
    RTTreatmentSimulationWithInternalVerification = CodedConcept("121724", "DCM", "RT Treatment Simulation with Internal Verification")
    RTTreatmentSimulationWithExternalVerification = CodedConcept("121725", "DCM", "RT Treatment Simulation with External Verification")
    RTTreatmentWithInternalVerification = CodedConcept("121726", "DCM", "RT Treatment with Internal Verification")
    RTTreatmentWithExternalVerification = CodedConcept("121727", "DCM", "RT Treatment with External Verification")
    RTTreatmentQAWithInternalVerification = CodedConcept("121728", "DCM", "RT Treatment QA with Internal Verification")
    RTTreatmentQAWithExternalVerification = CodedConcept("121729", "DCM", "RT Treatment QA with External Verification")
    RTMachineQA = CodedConcept("121730", "DCM", "RT Machine QA")
    RTTreatmentQAByRTPlanDoseCheck = CodedConcept("121731", "DCM", "RT Treatment QA by RT Plan Dose Check")
    RTTreatmentQAByRTPlanDifferenceCheck = CodedConcept("121732", "DCM", "RT Treatment QA by RT Plan Difference Check")
    RTTreatmentQAByRTIonPlanDoseCheck = CodedConcept("121733", "DCM", "RT Treatment QA by RT Ion Plan Dose Check")
    RTTreatmentQAByRTIonPlanDifferenceCheck = CodedConcept("121734", "DCM", "RT Treatment QA by RT Ion Plan Difference Check")
    RTBrachyTreatment = CodedConcept("121735", "DCM", "RT Brachy Treatment")
    RTTreatmentWithAdHocPlanning = CodedConcept("130444", "DCM", "RT Treatment with Ad Hoc Planning")
