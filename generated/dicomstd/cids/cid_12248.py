"""CID 12248 Cardiac Ultrasound Summary Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12248(ContextGroup, cid=12248, uid="1.2.840.10008.6.1.829", keyword="CardiacUltrasoundSummaryCode", title="Cardiac Ultrasound Summary Code", version="20160314", extensible=True):
    """Cardiac Ultrasound Summary Code, extensible."""

    CongenitalStenosisOfAorticValve = CodedConcept("18546004", "SCT", "Congenital stenosis of aortic valve")
    AtrialSeptalDefect = CodedConcept("70142008", "SCT", "Atrial Septal Defect")
    AorticRegurgitation = CodedConcept("60234000", "SCT", "Aortic regurgitation")
    AorticStenosis = CodedConcept("60573004", "SCT", "Aortic stenosis")
    Cardiomegaly = CodedConcept("287272002", "SCT", "Cardiomegaly")
    CoarctationOfTheAorta = CodedConcept("7305005", "SCT", "Coarctation of the Aorta")
    CommonAtrioventricularCanal = CodedConcept("360481003", "SCT", "Common atrioventricular canal")
    CompleteTranspositionOfGreatVessels = CodedConcept("26146002", "SCT", "Complete transposition of great vessels")
    Cyanosis = CodedConcept("3415004", "SCT", "Cyanosis")
    Dextrocardia = CodedConcept("27637000", "SCT", "Dextrocardia")
    InterruptedAorticArch = CodedConcept("218728005", "SCT", "Interrupted Aortic Arch")
    Mesocardia = CodedConcept("16567006", "SCT", "Mesocardia")
    AcuteFebrileMucocutaneousLymphNodeSyndrome = CodedConcept("75053002", "SCT", "Acute febrile mucocutaneous lymph node syndrome")
    MitralValveProlapse = CodedConcept("409712001", "SCT", "Mitral valve prolapse")
    MitralRegurgitation = CodedConcept("48724000", "SCT", "Mitral regurgitation")
    MitralStenosis = CodedConcept("79619009", "SCT", "Mitral stenosis")
    PartialAnomalousPulmonaryVenousConnection = CodedConcept("68237008", "SCT", "Partial anomalous pulmonary venous connection")
    AtrialSeptalDefectWithEndocardialCushionDefectPartial = CodedConcept("60732002", "SCT", "Atrial septal defect with endocardial cushion defect, partial")
    PulmonicValveStenosis = CodedConcept("56786000", "SCT", "Pulmonic valve stenosis")
    RheumaticFever = CodedConcept("58718002", "SCT", "Rheumatic Fever")
    TetralogyOfFallot = CodedConcept("86299006", "SCT", "Tetralogy of Fallot")
    VentricularSeptalDefect = CodedConcept("30288003", "SCT", "Ventricular Septal Defect")
    CorrectedTranspositionOfGreatVessels = CodedConcept("83799000", "SCT", "Corrected transposition of great vessels")
    PulmonaryAtresiaWithIntactVentricularSeptum = CodedConcept("253590009", "SCT", "Pulmonary atresia with intact ventricular septum")
    PulmonaryAtresiaWithVentricularSeptalDefect = CodedConcept("253591008", "SCT", "Pulmonary atresia with ventricular septal defect")
    HypoplasticLeftHeartSyndrome = CodedConcept("62067003", "SCT", "Hypoplastic left heart syndrome")
    FunctionalSingleVentricle = CodedConcept("443379009", "SCT", "Functional Single Ventricle")
