"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID7040Code, CID7042Code, CID7063Code

class CID7000(ContextGroup):
    """Diagnostic Imaging Report Document Title."""
    CardiacCatheterizationReport: CodedConcept
    CTAbdomenReport: CodedConcept
    CTChestReport: CodedConcept
    CTHeadReport: CodedConcept
    CTReport: CodedConcept
    DiagnosticImagingReport: CodedConcept
    EchocardiographyReport: CodedConcept
    PediatricCardiacUltrasoundReport: CodedConcept
    FetalCardiacUltrasoundReport: CodedConcept
    AdultCongenitalCardiacUltrasoundReport: CodedConcept
    AdultEchocardiographyProcedureReport: CodedConcept
    UltrasoundReport: CodedConcept
    MRIHeadReport: CodedConcept
    MRIReport: CodedConcept
    MRISpineReport: CodedConcept
    NuclearMedicineReport: CodedConcept
    NuclearMedicineThyroidScanReport: CodedConcept
    UltrasoundObstetricAndGynReport: CodedConcept
    PETScanReport: CodedConcept
    RadiologyReport: CodedConcept
    CardiacElectrophysiologyReport: CodedConcept
    ECGReport: CodedConcept
    ExerciseStressTestReport: CodedConcept
    HolterStudyReport: CodedConcept
    XRayReport: CodedConcept
    DEXASkeletalSystemStudyReport: CodedConcept
    BreastImagingReport: CodedConcept
    MammographyScreeningReport: CodedConcept
    FluoroscopyStudyReport: CodedConcept
    DiagnosticInterventionalRadiologyReport: CodedConcept
    USCarotidArteriesReport: CodedConcept
    USArteryReport: CodedConcept
    USVeinReport: CodedConcept
    USDopplerVesselsReport: CodedConcept
    USDopplerAbdominalVesselsReport: CodedConcept
    USDopplerExtremityVesselsReport: CodedConcept
    USDopplerHeadVesselsReport: CodedConcept
    USDopplerLowerExtremityVesselsReport: CodedConcept
    USDopplerUpperExtremityVesselsReport: CodedConcept
    PeripheralVascularUltrasoundReport: CodedConcept
    USTendonReport: CodedConcept
    USBreastReport: CodedConcept
    USKidneyReport: CodedConcept
    USLiverReport: CodedConcept
    USProstateTransrectalReport: CodedConcept
    USPancreasReport: CodedConcept
    USSpleenReport: CodedConcept
    USShoulderReport: CodedConcept
    USScrotumAndTesticleReport: CodedConcept
    USThyroidReport: CodedConcept

class CID7001(ContextGroup):
    """Diagnostic Imaging Report Heading."""
    History: CodedConcept
    Request: CodedConcept
    CurrentProcedureDescriptions: CodedConcept
    PriorProcedureDescriptions: CodedConcept
    PreviousFindings: CodedConcept
    Findings: CodedConcept
    Impressions: CodedConcept
    Recommendations: CodedConcept
    Conclusions: CodedConcept
    Addendum: CodedConcept
    IndicationsForProcedure: CodedConcept
    PatientPresentation: CodedConcept
    Complications: CodedConcept
    Summary: CodedConcept
    KeyImages: CodedConcept
    RadiationExposureAndProtectionInformation: CodedConcept
    ClinicalInformation: CodedConcept
    MedicationsAdministered: CodedConcept
    CommunicationOfCriticalResults: CodedConcept

class CID7002(ContextGroup):
    """Diagnostic Imaging Report Element."""
    History: CodedConcept
    Request: CodedConcept
    ProcedureDescription: CodedConcept
    PreviousFinding: CodedConcept
    Finding: CodedConcept
    Impression: CodedConcept
    Recommendation: CodedConcept
    Conclusion: CodedConcept
    ComplicationOfProcedure: CodedConcept
    PatientPresentation: CodedConcept
    Summary: CodedConcept

class CID7003(ContextGroup):
    """Diagnostic Imaging Report Purpose of Reference."""
    Baseline: CodedConcept
    BestIllustrationOfFinding: CodedConcept
    SourceOfMeasurement: CodedConcept
    IllustrationOfROI: CodedConcept

class CID7004(ContextGroup):
    """Waveform Purpose of Reference."""
    SimultaneousDoppler: CodedConcept
    SimultaneousHemodynamic: CodedConcept
    SimultaneousECG: CodedConcept
    SimultaneousVoiceNarrative: CodedConcept
    SimultaneousRespiratoryWaveform: CodedConcept
    SimultaneousArterialPulseWaveform: CodedConcept
    SimultaneousPhonocardiographicWaveform: CodedConcept

class CID7005(ContextGroup):
    """Contributing Equipment Purpose of Reference."""
    AcquisitionEquipment: CodedConcept
    ProcessingEquipment: CodedConcept
    ModifyingEquipment: CodedConcept
    DeIdentifyingEquipment: CodedConcept
    FrameExtractingEquipment: CodedConcept
    EnhancedMultiFrameConversionEquipment: CodedConcept
    PortableMediaImporterEquipment: CodedConcept
    FilmDigitizer: CodedConcept
    DocumentDigitizerEquipment: CodedConcept
    VideoTapeDigitizerEquipment: CodedConcept
    SynthesizingEquipment: CodedConcept

class CID7006(ContextGroup):
    """SR Document Purpose of Reference."""
    EquivalentCDADocument: CodedConcept
    CompleteRenderingForPresentation: CodedConcept
    PartialRenderingForPresentation: CodedConcept
    ExtendedRenderingForPresentation: CodedConcept
    SourceDocument: CodedConcept

class CID7007(ContextGroup):
    """Signature Purpose."""

class CID7008(ContextGroup):
    """Media Import."""
    SheetFilmDigitized: CodedConcept
    CineFilmDigitized: CodedConcept
    VideoTapeDigitized: CodedConcept
    PaperDigitized: CodedConcept
    CDImported: CodedConcept
    DVDImported: CodedConcept
    MODImported: CodedConcept
    StudiesImported: CodedConcept
    InstancesImported: CodedConcept

class CID7009(ContextGroup):
    """Purpose of Reference to Predecessor Report."""
    ReplacedReport: CodedConcept
    AddendedReport: CodedConcept
    PreliminaryReport: CodedConcept
    PartialReport: CodedConcept
    CurrentProcedureEvidence: CodedConcept

class CID7010(ContextGroup):
    """Key Object Selection Document Title."""
    OfInterest: CodedConcept
    RejectedForQualityReasons: CodedConcept
    ForReferringProvider: CodedConcept
    ForSurgery: CodedConcept
    ForTeaching: CodedConcept
    ForConference: CodedConcept
    ForTherapy: CodedConcept
    ForPatient: CodedConcept
    ForPeerReview: CodedConcept
    ForResearch: CodedConcept
    QualityIssue: CodedConcept
    BestInSet: CodedConcept
    ForPrinting: CodedConcept
    ForReportAttachment: CodedConcept
    ForLitigation: CodedConcept
    Manifest: CodedConcept
    SignedManifest: CodedConcept
    CompleteStudyContent: CodedConcept
    SignedCompleteStudyContent: CodedConcept
    CompleteAcquisitionContent: CodedConcept
    SignedCompleteAcquisitionContent: CodedConcept
    GroupOfFramesForDisplay: CodedConcept
    RejectedForPatientSafetyReasons: CodedConcept
    IncorrectModalityWorklistEntry: CodedConcept
    DataRetentionPolicyExpired: CodedConcept
    CollectionOfPresentationStates: CodedConcept
    DiagnosticSourceImages: CodedConcept
    SegmentationResult: CodedConcept
    RegistrationResult: CodedConcept
    ForDiagnosis: CodedConcept
    DiagnosisInputUsed: CodedConcept
    ForSegmentation: CodedConcept
    ContouringInputUsed: CodedConcept
    ForPlanComparison: CodedConcept
    PlanComparisonInputUsed: CodedConcept
    ForTumorBoard: CodedConcept
    TumorBoardInputUsed: CodedConcept
    ForTumorRegistry: CodedConcept
    TumorRegistryInputUsed: CodedConcept
    ForClinicalTrialSubmission: CodedConcept
    ClinicalTrialSubmissionInputUsed: CodedConcept
    PrePlanningResult: CodedConcept
    RTPrescriptionResult: CodedConcept
    DoseCalculationImageSeries: CodedConcept
    CoordinateAlignmentImageSeries: CodedConcept
    RTTreatmentSimulationResult: CodedConcept
    RTPlanningResult: CodedConcept
    DosimetricResult: CodedConcept
    PatientSetupVerificationResult: CodedConcept
    RTTreatmentSessionResult: CodedConcept
    RTTreatmentCourseSummary: CodedConcept
    RTTreatmentQAResult: CodedConcept
    ForRTWorkflow: CodedConcept
    ForRTPrescription: CodedConcept
    ForRTTreatmentPlanning: CodedConcept
    ForRTPlanSummation: CodedConcept
    ForPhysicianReview: CodedConcept
    ForPhysicistReview: CodedConcept
    ForPlanQualityAssurance: CodedConcept
    ForMachineQualityAssurance: CodedConcept
    ForPatientSetupVerification: CodedConcept
    RTWorkflowInputUsed: CodedConcept
    RTPrescriptionInputUsed: CodedConcept
    RTTreatmentPlanningInputUsed: CodedConcept
    RTPlanSummationInputUsed: CodedConcept
    PhysicianReviewInputUsed: CodedConcept
    PhysicistReviewInputUsed: CodedConcept
    PlanQualityAssuranceInputUsed: CodedConcept
    MachineQualityAssuranceInputUsed: CodedConcept
    PatientSetupVerificationInputUsed: CodedConcept
    ForTeachingFileExport: CodedConcept
    ForClinicalTrialExport: CodedConcept
    ForResearchCollectionExport: CodedConcept
    ForPublicationExport: CodedConcept
    RTVRendition: CodedConcept
    RTVAudioAndVideoRendition: CodedConcept
    RTVStereoVideoRendition: CodedConcept
    RTVAudioAndStereoVideoRendition: CodedConcept

class CID7011(ContextGroup):
    """Rejected for Quality Reason."""
    ImageArtifactS: CodedConcept
    GridArtifactS: CodedConcept
    Positioning: CodedConcept
    MotionBlur: CodedConcept
    UnderExposed: CodedConcept
    OverExposed: CodedConcept
    NoImage: CodedConcept
    DetectorArtifactS: CodedConcept
    ArtifactSOtherThanGridOrDetectorArtifact: CodedConcept
    MechanicalFailure: CodedConcept
    ElectricalFailure: CodedConcept
    SoftwareFailure: CodedConcept
    InappropriateImageProcessing: CodedConcept
    OtherFailure: CodedConcept
    UnknownFailure: CodedConcept
    DoubleExposure: CodedConcept

class CID7012(ContextGroup):
    """Best in Set."""
    Study: CodedConcept
    Series: CodedConcept
    PerformedProcedureStep: CodedConcept
    StageView: CodedConcept

class CID7013(ContextGroup):
    """Non-Image Source Instance Purpose of Reference."""
    SourceMeasurement: CodedConcept
    SourceReport: CodedConcept
    SourceRawData: CodedConcept
    SourceDeformableSpatialRegistration: CodedConcept
    SourceRealWorldValueMap: CodedConcept

class CID7014(ContextGroup):
    """Export Additional Information Document Title."""
    ForTeachingFileExport: CodedConcept
    ForClinicalTrialExport: CodedConcept
    ForResearchCollectionExport: CodedConcept
    ForPublicationExport: CodedConcept

class CID7015(ContextGroup):
    """Export Delay Reason."""
    DelayExportUntilFinalReportIsAvailable: CodedConcept
    DelayExportUntilClinicalInformationIsAvailable: CodedConcept
    DelayExportUntilConfirmationOfDiagnosisIsAvailable: CodedConcept
    DelayExportUntilHistopathologyIsAvailable: CodedConcept
    DelayExportUntilOtherLaboratoryResultsAreAvailable: CodedConcept
    DelayExportUntilPatientIsDischarged: CodedConcept
    DelayExportUntilPatientDies: CodedConcept
    DelayExportUntilExpertReviewIsAvailable: CodedConcept

class CID7016(ContextGroup):
    """Level of Difficulty."""
    PrimaryLevel: CodedConcept
    IntermediateLevel: CodedConcept
    AdvancedLevel: CodedConcept

class CID7017(ContextGroup):
    """Category of Teaching Material - Imaging."""
    MusculoskeletalImagingSubjectMatter: CodedConcept
    PulmonaryImagingSubjectMatter: CodedConcept
    CardiovascularImagingSubjectMatter: CodedConcept
    GastrointestinalImagingSubjectMatter: CodedConcept
    GenitourinaryImagingSubjectMatter: CodedConcept
    NeuroimagingSubjectMatter: CodedConcept
    VascularAndInterventionalImagingSubjectMatter: CodedConcept
    NuclearMedicineImagingSubjectMatter: CodedConcept
    UltrasoundImagingSubjectMatter: CodedConcept
    PediatricImagingSubjectMatter: CodedConcept
    BreastImagingSubjectMatter: CodedConcept

class CID7018(ContextGroup):
    """Miscellaneous Document Title."""
    AdditionalTeachingFileInformation: CodedConcept

class CID7019(ContextGroup):
    """Segmentation Non-Image Source Purpose of Reference."""
    SourceRealWorldValueMap: CodedConcept

class CID7020(ContextGroup):
    """Document Title."""

class CID7021(ContextGroup):
    """Measurement Report Document Title."""
    ImagingMeasurementReport: CodedConcept
    OncologyMeasurementReport: CodedConcept
    DynamicContrastMRMeasurementReport: CodedConcept
    PETMeasurementReport: CodedConcept

class CID7022(ContextGroup):
    """Radiotherapy Purpose of Reference."""
    RTTreatmentPlanForThePositionBeingVerified: CodedConcept
    RegistrationUsedInPlanning: CodedConcept
    RegistrationCreatedDuringTreatment: CodedConcept

class CID7023(ContextGroup):
    """RT Process Output."""
    PrePlanningResult: CodedConcept
    RTPrescriptionResult: CodedConcept
    DoseCalculationImageSeries: CodedConcept
    CoordinateAlignmentImageSeries: CodedConcept
    RTTreatmentSimulationResult: CodedConcept
    RTPlanningResult: CodedConcept
    DosimetricResult: CodedConcept
    PatientSetupVerificationResult: CodedConcept
    RTTreatmentSessionResult: CodedConcept
    RTTreatmentCourseSummary: CodedConcept
    RTTreatmentQAResult: CodedConcept

class CID7024(ContextGroup):
    """RT Process Input."""
    ForRTWorkflow: CodedConcept
    ForRTPrescription: CodedConcept
    ForRTTreatmentPlanning: CodedConcept
    ForRTPlanSummation: CodedConcept
    ForPhysicianReview: CodedConcept
    ForPhysicistReview: CodedConcept
    ForPlanQualityAssurance: CodedConcept
    ForMachineQualityAssurance: CodedConcept
    ForPatientSetupVerification: CodedConcept

class CID7025(ContextGroup):
    """RT Process Input Used."""
    RTWorkflowInputUsed: CodedConcept
    RTPrescriptionInputUsed: CodedConcept
    RTTreatmentPlanningInputUsed: CodedConcept
    RTPlanSummationInputUsed: CodedConcept
    PhysicianReviewInputUsed: CodedConcept
    PhysicistReviewInputUsed: CodedConcept
    PlanQualityAssuranceInputUsed: CodedConcept
    MachineQualityAssuranceInputUsed: CodedConcept
    PatientSetupVerificationInputUsed: CodedConcept

class CID7026(ContextGroup):
    """Radiotherapeutic Dose Measurement Device."""
    MedicalXRayFilm: CodedConcept
    N3DGel: CodedConcept
    DiodeArray: CodedConcept
    IonChamberArray: CodedConcept
    ThermoluminescentRadiationDosimeter: CodedConcept
    Diode: CodedConcept
    LiquidIonChamber: CodedConcept
    MOSFETRadiationTherapyDosimetrySystemDosimeter: CodedConcept
    OSLD: CodedConcept
    IonChamber: CodedConcept
    DigitalImager: CodedConcept
    DiamondDetector: CodedConcept
    RPLGD: CodedConcept

class CID7027(ContextGroup):
    """Segmented Radiotherapeutic Dose Measurement Device."""
    DiodeArray: CodedConcept
    IonChamberArray: CodedConcept
    ThermoluminescentRadiationDosimeter: CodedConcept
    Diode: CodedConcept
    LiquidIonChamber: CodedConcept
    MOSFETRadiationTherapyDosimetrySystemDosimeter: CodedConcept
    OSLD: CodedConcept
    IonChamber: CodedConcept
    DigitalImager: CodedConcept
    DiamondDetector: CodedConcept
    RPLGD: CodedConcept

class CID7030(ContextGroup):
    """Institutional Department/Unit/Service."""
    AbdominalRadiology: CodedConcept
    AccidentAndEmergency: CodedConcept
    AllergyAndImmunology: CodedConcept
    Anesthesiology: CodedConcept
    Audiology: CodedConcept
    BiomedicalEngineering: CodedConcept
    BreastSurgery: CodedConcept
    BurnsIntensiveCare: CodedConcept
    CardiacIntensiveCare: CodedConcept
    CardiacSurgery: CodedConcept
    Cardiology: CodedConcept
    CardiothoracicSurgery: CodedConcept
    CardiovascularRadiology: CodedConcept
    ChildAndAdolescentPsychiatry: CodedConcept
    ClinicalBiochemistry: CodedConcept
    ClinicalOncology: CodedConcept
    ColorectalSurgery: CodedConcept
    ComputerizedTomographyService: CodedConcept
    Cytology: CodedConcept
    DentalSurgery: CodedConcept
    Dermatology: CodedConcept
    DiagnosticImaging: CodedConcept
    EndocrineSurgery: CodedConcept
    Endocrinology: CodedConcept
    Endoscopy: CodedConcept
    GastrointestinalSurgery: CodedConcept
    GeneralMedicine: CodedConcept
    GeneralSurgery: CodedConcept
    GeriatricMedicine: CodedConcept
    Gynecology: CodedConcept
    HandSurgery: CodedConcept
    Hematology: CodedConcept
    HepatobiliarySurgery: CodedConcept
    Histopathology: CodedConcept
    InfectiousDisease: CodedConcept
    InformationTechnology: CodedConcept
    IntensiveCare: CodedConcept
    InterventionalRadiologyService: CodedConcept
    MagneticResonanceImagingService: CodedConcept
    MedicalIntensiveCare: CodedConcept
    MedicalMicrobiology: CodedConcept
    MedicalPhysics: CodedConcept
    MusculoskeletalRadiology: CodedConcept
    NeonatalIntensiveCare: CodedConcept
    Nephrology: CodedConcept
    Neurology: CodedConcept
    Neuroradiology: CodedConcept
    Neurosurgery: CodedConcept
    NuclearMedicine: CodedConcept
    Obstetrics: CodedConcept
    ObstetricsAndGynecology: CodedConcept
    Ophthalmology: CodedConcept
    Optometry: CodedConcept
    OralSurgery: CodedConcept
    OrthopedicSurgery: CodedConcept
    Otorhinolaryngology: CodedConcept
    PainManagement: CodedConcept
    PalliativeCare: CodedConcept
    Pathology: CodedConcept
    PediatricIntensiveCare: CodedConcept
    PediatricMedicine: CodedConcept
    PediatricOncology: CodedConcept
    PediatricRadiology: CodedConcept
    PediatricSurgery: CodedConcept
    Physiotherapy: CodedConcept
    PlasticSurgery: CodedConcept
    PrimaryCareDepartment: CodedConcept
    Psychiatry: CodedConcept
    Psychology: CodedConcept
    Pulmonology: CodedConcept
    Radiology: CodedConcept
    Radiotherapy: CodedConcept
    Rehabilitation: CodedConcept
    Rheumatology: CodedConcept
    SpeechAndLanguageTherapy: CodedConcept
    Stroke: CodedConcept
    Surgery: CodedConcept
    SurgicalIntensiveCare: CodedConcept
    ThoracicRadiology: CodedConcept
    ThoracicSurgery: CodedConcept
    TransplantSurgery: CodedConcept
    TraumaSurgery: CodedConcept
    TropicalMedicine: CodedConcept
    Ultrasonography: CodedConcept
    Urology: CodedConcept
    VascularSurgery: CodedConcept

class CID7031(ContextGroup):
    """Reason for Removal from Operational Use."""
    RejectedForQualityReasons: CodedConcept
    RejectedForPatientSafetyReasons: CodedConcept
    IncorrectModalityWorklistEntry: CodedConcept
    DataRetentionPolicyExpired: CodedConcept
    QualityControlIntent: CodedConcept
    DataNotAccessibleFromStorage: CodedConcept
    ProcessedKeyObjectSelection: CodedConcept
    ReplacedByAlternateRepresentation: CodedConcept

class CID7035(ContextGroup):
    """Actionable Finding Classification."""
    ACRCategory1ActionableFinding: CodedConcept
    ACRCategory2ActionableFinding: CodedConcept
    ACRCategory3ActionableFinding: CodedConcept

class CID7036(ContextGroup):
    """Image Quality Assessment."""
    DiagnosticQuality: CodedConcept
    LimitedQuality: CodedConcept
    NonDiagnosticQuality: CodedConcept

class CID7039(ContextGroup):
    """Pediatric Size Category."""
    BroselowLutenPinkZone67Kg: CodedConcept
    BroselowLutenRedZone89Kg: CodedConcept
    BroselowLutenPurpleZone1011Kg: CodedConcept
    BroselowLutenYellowZone1214Kg: CodedConcept
    BroselowLutenWhiteZone1518Kg: CodedConcept
    BroselowLutenBlueZone1923Kg: CodedConcept
    BroselowLutenOrangeZone2429Kg: CodedConcept
    BroselowLutenGreenZone3036Kg: CodedConcept

class CID7040(ContextGroup[CID7040Code]):
    """Broselow-Luten Pediatric Size Category."""
    BroselowLutenPinkZone67Kg: CID7040Code
    BroselowLutenRedZone89Kg: CID7040Code
    BroselowLutenPurpleZone1011Kg: CID7040Code
    BroselowLutenYellowZone1214Kg: CID7040Code
    BroselowLutenWhiteZone1518Kg: CID7040Code
    BroselowLutenBlueZone1923Kg: CID7040Code
    BroselowLutenOrangeZone2429Kg: CID7040Code
    BroselowLutenGreenZone3036Kg: CID7040Code

class CID7041(ContextGroup):
    """Calcium Scoring Patient Size Category."""
    SmallLessThan320CmLateralThickness: CodedConcept
    Medium320380CmLateralThickness: CodedConcept
    LargeGreaterThan380CmLateralThickness: CodedConcept

class CID7042(ContextGroup[CID7042Code]):
    """CMDCTECC Calcium Scoring Patient Size Category."""
    SmallLessThan320CmLateralThickness: CID7042Code
    Medium320380CmLateralThickness: CID7042Code
    LargeGreaterThan380CmLateralThickness: CID7042Code

class CID7050(ContextGroup):
    """De-identification Method."""
    BasicApplicationConfidentialityProfile: CodedConcept
    CleanPixelDataOption: CodedConcept
    CleanRecognizableVisualFeaturesOption: CodedConcept
    CleanGraphicsOption: CodedConcept
    CleanStructuredContentOption: CodedConcept
    CleanDescriptorsOption: CodedConcept
    RetainLongitudinalTemporalInformationFullDatesOption: CodedConcept
    RetainLongitudinalTemporalInformationModifiedDatesOption: CodedConcept
    RetainPatientCharacteristicsOption: CodedConcept
    RetainDeviceIdentityOption: CodedConcept
    RetainUIDsOption: CodedConcept
    RetainSafePrivateOption: CodedConcept
    RetainInstitutionIdentityOption: CodedConcept

class CID7060(ContextGroup):
    """Encapsulated Document Source Purpose of Reference."""
    SourceImage: CodedConcept
    SourceMeasurement: CodedConcept
    SourceReport: CodedConcept
    SourceRawData: CodedConcept
    SourceDeformableSpatialRegistration: CodedConcept
    SourceRealWorldValueMap: CodedConcept

class CID7061(ContextGroup):
    """Model Document Title."""
    SourceImage: CodedConcept
    MR3DCAMModel: CodedConcept
    CT3DCAMModel: CodedConcept
    US3DCAMModel: CodedConcept
    MixedModality3DCAMModel: CodedConcept
    PhotogrammetricImaging3DCAMModel: CodedConcept
    LaserScanning3DCAMModel: CodedConcept

class CID7062(ContextGroup):
    """Purpose of Reference to Predecessor 3D Model."""
    EditedModel: CodedConcept
    ComponentModel: CodedConcept

class CID7063(ContextGroup[CID7063Code]):
    """Model Scale Unit."""
    M: CID7063Code
    Cm: CID7063Code
    Mm: CID7063Code
    Um: CID7063Code

class CID7064(ContextGroup):
    """Model Usage."""
    EducationalIntent: CodedConcept
    DiagnosticIntent: CodedConcept
    PlanningIntent: CodedConcept
    ToolFabrication: CodedConcept
    ProstheticFabrication: CodedConcept
    ImplantFabrication: CodedConcept
    QualityControlIntent: CodedConcept
    SimulationIntent: CodedConcept

class CID7070(ContextGroup):
    """Real Time Video Rendition Title."""
    RTVRendition: CodedConcept
    RTVAudioAndVideoRendition: CodedConcept
    RTVStereoVideoRendition: CodedConcept
    RTVAudioAndStereoVideoRendition: CodedConcept
