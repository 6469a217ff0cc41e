"""CID 3728 Cath Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID3728(ContextGroup, cid=3728, uid="1.2.840.10008.6.1.228", keyword="CathFinding", title="Cath Finding", version="20160314", extensible=True):
    """Cath Finding, extensible."""

    NormalLeftHeartHemodynamics = CodedConcept("371856001", "SCT", "Normal left heart hemodynamics")
    NormalRightHeartHemodynamics = CodedConcept("371859008", "SCT", "Normal right heart hemodynamics")
    NormalLeftAndRightHeartHemodynamics = CodedConcept("371858000", "SCT", "Normal left and right heart hemodynamics")
    NormalLeftVentricularSystolicFunctionAndWallMotion = CodedConcept("371857005", "SCT", "Normal left ventricular systolic function and wall motion")
    NormalCoronaryArteries = CodedConcept("371860003", "SCT", "Normal coronary arteries")
    MildIntimalCoronaryIrregularitiesNoSignificantStenoses = CodedConcept("371861004", "SCT", "Mild intimal coronary irregularities, no significant stenoses")
    SingleVesselCoronaryArteryDisease = CodedConcept("194842008", "SCT", "Single vessel coronary artery disease.")
    DoubleVesselCoronaryArteryDisease = CodedConcept("194843003", "SCT", "Double vessel coronary artery disease.")
    TripleVesselCoronaryArteryDisease = CodedConcept("233817007", "SCT", "Triple vessel coronary artery disease.")
    MultiVesselCoronaryArteryDisease = CodedConcept("371803003", "SCT", "Multi vessel coronary artery disease.")
    LeftMainCoronaryArteryDisease = CodedConcept("371804009", "SCT", "Left main coronary artery disease")
    SignificantCoronaryBypassGraftDisease = CodedConcept("371805005", "SCT", "Significant coronary bypass graft disease")
    AorticStenosis = CodedConcept("60573004", "SCT", "Aortic stenosis")
    AorticInsufficiency = CodedConcept("194983005", "SCT", "Aortic insufficiency")
    MitralStenosis = CodedConcept("79619009", "SCT", "Mitral stenosis")
    MitralRegurgitation = CodedConcept("48724000", "SCT", "Mitral regurgitation")
    DepressionOfLeftVentricularSystolicFunction = CodedConcept("371862006", "SCT", "Depression of left ventricular systolic function")
    AcuteMitralRegurgitationFromChordalRupture = CodedConcept("371813006", "SCT", "Acute mitral regurgitation from chordal rupture")
    AcuteMitralRegurgitationFromChordalDysfunction = CodedConcept("371814000", "SCT", "Acute mitral regurgitation from chordal dysfunction")
    AcuteMitralRegurgitationFromPapillaryMuscleRupture = CodedConcept("371816003", "SCT", "Acute mitral regurgitation from papillary muscle rupture")
    AcuteMitralRegurgitationFromPapillaryMuscleDysfunction = CodedConcept("371815004", "SCT", "Acute mitral regurgitation from papillary muscle dysfunction")
    MitralValveProlapse = CodedConcept("409712001", "SCT", "Mitral valve prolapse")
    CongestiveCardiomyopathy = CodedConcept("399020009", "SCT", "Congestive cardiomyopathy")
    HypertrophicCardiomyopathyWithObstruction = CodedConcept("45227007", "SCT", "Hypertrophic cardiomyopathy with obstruction")
    HypertrophicCardiomyopathyWithoutObstruction = CodedConcept("195020003", "SCT", "Hypertrophic cardiomyopathy without obstruction")
    HypertensiveHeartDisease = CodedConcept("64715009", "SCT", "Hypertensive heart disease")
    RestrictiveCardiomyopathy = CodedConcept("90828009", "SCT", "Restrictive cardiomyopathy")
    PericardialTamponade = CodedConcept("35304003", "SCT", "Pericardial tamponade")
    ConstrictivePericarditis = CodedConcept("85598007", "SCT", "Constrictive pericarditis")
    PulmonaryHypertension = CodedConcept("70995007", "SCT", "Pulmonary hypertension")
    AtrialSeptalDefect = CodedConcept("70142008", "SCT", "Atrial septal defect")
    VentricularSeptalDefect = CodedConcept("30288003", "SCT", "Ventricular septal defect")
    AcuteVentricularSeptalRupture = CodedConcept("371817007", "SCT", "Acute ventricular septal rupture")
    HeartDiseaseCongenital = CodedConcept("13213009", "SCT", "heart disease - congenital")
