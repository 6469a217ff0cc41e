"""CID 3250 Catheterization Procedure Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3250(ContextGroup, cid=3250, uid="1.2.840.10008.6.1.55", keyword="CatheterizationProcedurePhase", title="Catheterization Procedure Phase", version="20160314", extensible=True):
    """Catheterization Procedure Phase, extensible."""

    CardiacCatheterizationBailoutPhase = CodedConcept("128961006", "SCT", "Cardiac catheterization bailout phase")
    CardiacCatheterizationBaselinePhase = CodedConcept("128955008", "SCT", "Cardiac catheterization baseline phase")
    CardiacCatheterizationImageAcquisitionPhase = CodedConcept("128956009", "SCT", "Cardiac catheterization image acquisition phase")
    CardiacCatheterizationInterventionPhase = CodedConcept("128957000", "SCT", "Cardiac catheterization intervention phase")
    CardiacCatheterizationPostContrastPhase = CodedConcept("129083002", "SCT", "Cardiac catheterization post contrast phase")
    CardiacCatheterizationPostInterventionPhase = CodedConcept("128960007", "SCT", "Cardiac catheterization post-intervention phase")
    CardiacCatheterizationPreInterventionPhase = CodedConcept("128958005", "SCT", "Cardiac catheterization pre-intervention phase")
    CardiacCatheterizationTestChallengePhase = CodedConcept("373105002", "SCT", "Cardiac catheterization test/challenge phase")
    CardiacCatheterizationTherapyPhase = CodedConcept("128959002", "SCT", "Cardiac catheterization therapy phase")
    CatheterizationOfBothLeftAndRightHeartWithGraft = CodedConcept("128952006", "SCT", "Catheterization of both left and right heart with graft")
    CatheterizationOfBothLeftAndRightHeartWithoutGraft = CodedConcept("128953001", "SCT", "Catheterization of both left and right heart without graft")
    CatheterizationOfLeftHeart = CodedConcept("67629009", "SCT", "Catheterization of left heart")
    CatheterizationOfRightHeart = CodedConcept("40403005", "SCT", "Catheterization of right heart")
    TransseptalCatheterization = CodedConcept("67338003", "SCT", "Transseptal catheterization")
    DrugInfusionChallenge = CodedConcept("133882006", "SCT", "Drug Infusion Challenge")
    ExerciseChallenge = CodedConcept("128967005", "SCT", "Exercise challenge")
    RestingState = CodedConcept("128975004", "SCT", "Resting State")
