"""CID 12247 Pediatric, Fetal and Congenital Cardiac Surgical Intervention, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID12247(ContextGroup, cid=12247, uid="1.2.840.10008.6.1.828", keyword="PediatricFetalAndCongenitalCardiacSurgicalIntervention", title="Pediatric, Fetal and Congenital Cardiac Surgical Intervention", version="20160314", extensible=True):
    """Pediatric, Fetal and Congenital Cardiac Surgical Intervention, extensible."""

    ArterialSwitchOperation = CodedConcept("174826008", "SCT", "Arterial switch operation")
    InsertionOfAtrialBaffle = CodedConcept("1179121008", "SCT", "Insertion of atrial baffle")
    InsertionOfInteratrialBaffle = CodedConcept("261537001", "SCT", "Insertion of interatrial baffle")
    AtrialSeptalDefectRepair = CodedConcept("112811009", "SCT", "Atrial septal defect repair")
    PercutaneousProstheticClosureOfAtrialSeptalDefect = CodedConcept("30123000", "SCT", "Percutaneous prosthetic closure of atrial septal defect")
    RepairOfDefectOfTheAtrioventricularSeptum = CodedConcept("174836000", "SCT", "Repair of defect of the atrioventricular septum")
    BlalockTaussigShuntPulmonarySubclavianArteryAnastomosis = CodedConcept("13662000", "SCT", "Blalock-Taussig shunt, pulmonary-subclavian artery anastomosis")
    CentralAortopulmonaryShuntOperation = CodedConcept("233224003", "SCT", "Central aortopulmonary shunt operation")
    RepairOfCoarctationOfAorta = CodedConcept("274022008", "SCT", "Repair of coarctation of aorta")
    CoarctationOfTheAortaBalloonAngioplasty = CodedConcept("308696000", "SCT", "Coarctation of the Aorta Balloon Angioplasty")
    CoarctationOfTheAortaAngioplastyWithImplantOfStent = CodedConcept("443829004", "SCT", "Coarctation of the Aorta Angioplasty with Implant of Stent")
    DamusStanselKayeOperation = CodedConcept("233134001", "SCT", "Damus-Stansel-Kaye operation")
    CreationOfConduitRightAtriumToPulmonaryTrunk = CodedConcept("233022006", "SCT", "Creation of conduit right atrium to pulmonary trunk")
    LateralCavalFontanProcedure = CodedConcept("427886002", "SCT", "Lateral-Caval Fontan procedure")
    HemiFontanOperation = CodedConcept("233230003", "SCT", "Hemi-Fontan operation")
    LeftGlennShuntProcedure = CodedConcept("444178004", "SCT", "Left Glenn shunt procedure")
    LeftSidedBidirectionalGlennShuntProcedure = CodedConcept("443989003", "SCT", "Left-sided bidirectional Glenn shunt procedure")
    MustardOperation = CodedConcept("40250003", "SCT", "Mustard operation")
    NorwoodTypeOperation = CodedConcept("233139006", "SCT", "Norwood type operation")
    ClosureOfDuctusArteriosusWithClip = CodedConcept("233199008", "SCT", "Closure of ductus arteriosus with clip")
    PatentDuctusArteriosusCoilOrDeviceClosure = CodedConcept("441676000", "SCT", "Patent ductus arteriosus coil or device closure")
    PartialAnomalousPulmonaryVenousConnectionOperation = CodedConcept("174900004", "SCT", "Partial anomalous pulmonary venous connection operation")
    RastelliOperation = CodedConcept("44777001", "SCT", "Rastelli operation")
    RightGlennShuntProcedure = CodedConcept("444001009", "SCT", "Right Glenn shunt procedure")
    RightSidedBidirectionalGlennShuntProcedure = CodedConcept("444034006", "SCT", "Right-sided bidirectional Glenn shunt procedure")
    ConstructionOfLVToAortaTunnelWRVToPAValvedConduit = CodedConcept("429620002", "SCT", "Construction of LV to aorta tunnel w RV to PA valved conduit")
    RadicalAortopulmonaryReconstructWRVToPAValvelessConduit = CodedConcept("429616001", "SCT", "Radical aortopulmonary reconstruct w RV to PA valveless conduit")
    SanoProcedure = CodedConcept("442123009", "SCT", "Sano procedure")
    AtrialInversionOperationUsingAtrialWall = CodedConcept("174822005", "SCT", "Atrial inversion operation using atrial wall")
    RepairOfTotalAnomalousPulmonaryVenousConnection = CodedConcept("174830006", "SCT", "Repair of total anomalous pulmonary venous connection")
    ImplantationOfHeartValveProsthesisOrSyntheticDevice = CodedConcept("47432005", "SCT", "Implantation of heart valve prosthesis or synthetic device")
    ImplantationOfHeartValveWithTissueGraft = CodedConcept("37153009", "SCT", "Implantation of heart valve with tissue graft")
    CorrectionOfVentricularSeptalDefect = CodedConcept("76025005", "SCT", "Correction of ventricular septal defect")
    VentricularSeptalDefectDeviceClosure = CodedConcept("89814007", "SCT", "Ventricular septal defect device closure")
