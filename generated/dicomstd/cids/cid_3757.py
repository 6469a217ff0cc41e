"""CID 3757 Cardiac Diagnostic Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3757(ContextGroup, cid=3757, uid="1.2.840.10008.6.1.252", keyword="CardiacDiagnosticProcedure", title="Cardiac Diagnostic Procedure", version="20160314", extensible=True):
    """Cardiac Diagnostic Procedure, extensible."""

    CardiacBloodPoolImagingNuclear = CodedConcept("35621002", "SCT", "Cardiac blood pool imaging (nuclear)")
    CardiacCathCoronaryAngiogramAndLeftVentriculogram = CodedConcept("418903008", "SCT", "Cardiac cath coronary angiogram and left ventriculogram")
    CardiacCatheterization = CodedConcept("41976001", "SCT", "Cardiac catheterization")
    CardiacCatheterizationCoronaryAngiogram = CodedConcept("419416005", "SCT", "Cardiac catheterization coronary angiogram")
    CardiacCT = CodedConcept("241547009", "SCT", "Cardiac CT")
    CardiacCTForCalciumScoring = CodedConcept("426005005", "SCT", "Cardiac CT for calcium scoring")
    CardiacMRI = CodedConcept("241620005", "SCT", "Cardiac MRI")
    CardiacMRIStress = CodedConcept("431609005", "SCT", "Cardiac MRI stress")
    CTAngiographyOfCoronaryArteries = CodedConcept("419545005", "SCT", "CT angiography of coronary arteries")
    Echocardiography = CodedConcept("40701008", "SCT", "Echocardiography")
    ExerciseStressEchocardiography = CodedConcept("433233004", "SCT", "Exercise Stress echocardiography")
    ExerciseToleranceTest = CodedConcept("165079009", "SCT", "Exercise Tolerance Test")
    MagneticResonanceAngiography = CodedConcept("241663008", "SCT", "Magnetic resonance angiography")
    NuclearMedicineCardiovascularStudy = CodedConcept("108294005", "SCT", "Nuclear medicine cardiovascular study")
    PerfusionImagingNuclear = CodedConcept("35202002", "SCT", "Perfusion imaging (nuclear)")
    PETHeartStudy = CodedConcept("241439007", "SCT", "PET heart study")
    PharmacologicAndExerciseStressTest = CodedConcept("428813002", "SCT", "Pharmacologic and exercise stress test")
    PharmacologicalStressTest = CodedConcept("424064009", "SCT", "Pharmacological stress test")
    RadionuclideAngiocardiography = CodedConcept("426940008", "SCT", "Radionuclide angiocardiography")
    RadionuclideMyocardialPerfusionStudy = CodedConcept("252432008", "SCT", "Radionuclide myocardial perfusion study")
    SPECT = CodedConcept("105371005", "SCT", "SPECT")
    StressTestUsingCardiacPacing = CodedConcept("428685003", "SCT", "Stress test using cardiac pacing")
    TransesophagealEchocardiography = CodedConcept("105376000", "SCT", "Transesophageal echocardiography")
    TransthoracicEchocardiography = CodedConcept("433236007", "SCT", "Transthoracic echocardiography")
