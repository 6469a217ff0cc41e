"""CID 3651 Hemodynamic Measurement Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3651(ContextGroup, cid=3651, uid="1.2.840.10008.6.1.179", keyword="HemodynamicMeasurementPhase", title="Hemodynamic Measurement Phase", version="20160314", extensible=True):
    """Hemodynamic Measurement Phase, extensible."""

    CardiacCatheterizationBaselinePhase = CodedConcept("128955008", "SCT", "Cardiac catheterization baseline phase")
    CardiacCatheterizationPostContrastPhase = CodedConcept("129083002", "SCT", "Cardiac catheterization post contrast phase")
    CardiacCatheterizationPostInterventionPhase = CodedConcept("128960007", "SCT", "Cardiac catheterization post-intervention phase")
    CardiacCatheterizationTestChallengePhase = CodedConcept("373105002", "SCT", "Cardiac catheterization test/challenge phase")
    CardiacCatheterizationGradientAssessmentPhase = CodedConcept("371874005", "SCT", "Cardiac catheterization gradient assessment phase")
    DrugInfusionChallenge = CodedConcept("133882006", "SCT", "Drug Infusion Challenge")
    ExerciseChallenge = CodedConcept("128967005", "SCT", "Exercise challenge")
    RestingState = CodedConcept("128975004", "SCT", "Resting State")
