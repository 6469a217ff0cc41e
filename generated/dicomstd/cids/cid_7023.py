"""CID 7023 RT Process Output, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7023(ContextGroup, cid=7023, uid="1.2.840.10008.6.1.1135", keyword="RTProcessOutput", title="RT Process Output", version="20160908", extensible=True):
    """RT Process Output, extensible."""

    PrePlanningResult = CodedConcept("128184", "DCM", "Pre-Planning Result")
    RTPrescriptionResult = CodedConcept("128185", "DCM", "RT Prescription Result")
    DoseCalculationImageSeries = CodedConcept("128186", "DCM", "Dose Calculation Image Series")
    CoordinateAlignmentImageSeries = CodedConcept("128187", "DCM", "Coordinate Alignment Image Series")
    RTTreatmentSimulationResult = CodedConcept("128188", "DCM", "RT Treatment Simulation Result")
    RTPlanningResult = CodedConcept("128189", "DCM", "RT Planning Result")
    DosimetricResult = CodedConcept("128190", "DCM", "Dosimetric Result")
    PatientSetupVerificationResult = CodedConcept("128191", "DCM", "Patient Setup Verification Result")
    RTTreatmentSessionResult = CodedConcept("128192", "DCM", "RT Treatment Session Result")
    RTTreatmentCourseSummary = CodedConcept("128193", "DCM", "RT Treatment Course Summary")
    RTTreatmentQAResult = CodedConcept("128194", "DCM", "RT Treatment QA Result")
