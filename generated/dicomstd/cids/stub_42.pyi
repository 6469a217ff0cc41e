"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4200(ContextGroup):
    """Ophthalmic Imaging Agent."""
    Fluorescein: CodedConcept
    IndocyanineGreen: CodedConcept
    RoseBengal: CodedConcept
    TrypanBlue: CodedConcept
    MethyleneBlue: CodedConcept

class CID4201(ContextGroup):
    """Patient Eye Movement Command."""
    PrimaryGaze: CodedConcept
    UpwardGaze: CodedConcept
    LeftUpgaze: CodedConcept
    LeftGaze: CodedConcept
    LeftDowngaze: CodedConcept
    Downgaze: CodedConcept
    RightDowngaze: CodedConcept
    RightGaze: CodedConcept
    RightUpgaze: CodedConcept
    ConvergentGaze: CodedConcept

class CID4202(ContextGroup):
    """Ophthalmic Photography Acquisition Device."""
    FundusCamera: CodedConcept
    SlitLampBiomicroscope: CodedConcept
    ExternalCamera: CodedConcept
    SpecularMicroscope: CodedConcept
    OperatingMicroscope: CodedConcept
    ScanningLaserOphthalmoscope: CodedConcept
    IndirectOphthalmoscope: CodedConcept
    DirectOphthalmoscope: CodedConcept
    OphthalmicEndoscope: CodedConcept
    Keratoscope: CodedConcept
    Pupillograph: CodedConcept

class CID4203(ContextGroup):
    """Ophthalmic Photography Illumination."""
    DualDiffuseDirectIllumination: CodedConcept
    FineSlitBeamDirectIllumination: CodedConcept
    BroadTangentialDirectIllumination: CodedConcept
    IndirectScleroticScatterIllumination: CodedConcept
    IndirectRetroilluminationFromTheIris: CodedConcept
    IndirectRetroilluminationFromTheRetina: CodedConcept
    IndirectIrisTransillumination: CodedConcept
    DiffuseDirectIllumination: CodedConcept
    ScotopicLight: CodedConcept
    MesopicLight: CodedConcept
    PhotopicLight: CodedConcept
    DynamicLight: CodedConcept

class CID4204(ContextGroup):
    """Ophthalmic Filter."""
    GreenOpticalFilter: CodedConcept
    RedOpticalFilter: CodedConcept
    BlueOpticalFilter: CodedConcept
    YellowGreenOpticalFilter: CodedConcept
    BlueGreenOpticalFilter: CodedConcept
    InfraredOpticalFilter: CodedConcept
    PolarizingOpticalFilter: CodedConcept
    NoFilter: CodedConcept

class CID4205(ContextGroup):
    """Ophthalmic Lens."""
    IndirectOphthalmoscopyLens: CodedConcept
    ConcaveContactFundusLens: CodedConcept
    ConcaveNoncontactFundusLens: CodedConcept
    ContactFundusLens: CodedConcept
    Goniolens: CodedConcept
    ConvexNoncontactFundusLens: CodedConcept
    NoncontactFundusLens: CodedConcept
    ConvexContactFundusLens: CodedConcept

class CID4206(ContextGroup):
    """Ophthalmic Channel Description."""
    Blue: CodedConcept
    FullSpectrum: CodedConcept
    Green: CodedConcept
    Infrared: CodedConcept
    Red: CodedConcept
    RedFree: CodedConcept
    Ultraviolet: CodedConcept

class CID4207(ContextGroup):
    """Ophthalmic Image Position."""
    DiabeticRetinopathyStudyField1: CodedConcept
    DiabeticRetinopathyStudyField2: CodedConcept
    DiabeticRetinopathyStudyField3: CodedConcept
    DiabeticRetinopathyStudyField4: CodedConcept
    DiabeticRetinopathyStudyField5: CodedConcept
    DiabeticRetinopathyStudyField6: CodedConcept
    DiabeticRetinopathyStudyField7: CodedConcept
    Field1ForJoslin3Field: CodedConcept
    Field2ForJoslin3Field: CodedConcept
    Field3ForJoslin3Field: CodedConcept
    MaculaCentered: CodedConcept
    DiscCentered: CodedConcept
    LesionCentered: CodedConcept
    DiscMaculaCentered: CodedConcept
    MidPeripheralSuperior: CodedConcept
    MidPeripheralSuperiorTemporal: CodedConcept
    MidPeripheralTemporal: CodedConcept
    MidPeripheralInferiorTemporal: CodedConcept
    MidPeripheralInferior: CodedConcept
    MidPeripheralInferiorNasal: CodedConcept
    MidPeripheralNasal: CodedConcept
    MidPeripheralSuperiorNasal: CodedConcept
    PeripheralSuperior: CodedConcept
    PeripheralSuperiorTemporal: CodedConcept
    PeripheralTemporal: CodedConcept
    PeripheralInferiorTemporal: CodedConcept
    PeripheralInferior: CodedConcept
    PeripheralInferiorNasal: CodedConcept
    PeripheralNasal: CodedConcept
    PeripheralSuperiorNasal: CodedConcept

class CID4208(ContextGroup):
    """Mydriatic Agent."""
    Atropine: CodedConcept
    Homatropine: CodedConcept
    Cyclopentolate: CodedConcept
    Phenylephrine: CodedConcept
    Tropicamide: CodedConcept

class CID4209(ContextGroup):
    """Ophthalmic Anatomic Structure Imaged."""
    AnteriorChamberOfEye: CodedConcept
    BothEyes: CodedConcept
    ChoroidOfEye: CodedConcept
    CiliaryBody: CodedConcept
    Conjunctiva: CodedConcept
    Cornea: CodedConcept
    Eye: CodedConcept
    Eyelid: CodedConcept
    FoveaCentralis: CodedConcept
    Iris: CodedConcept
    LacrimalCaruncle: CodedConcept
    LacrimalGland: CodedConcept
    LacrimalSac: CodedConcept
    Lens: CodedConcept
    LowerEyelid: CodedConcept
    OphthalmicArtery: CodedConcept
    OpticNerveHead: CodedConcept
    Retina: CodedConcept
    Sclera: CodedConcept
    UpperEyelid: CodedConcept

class CID4210(ContextGroup):
    """Ophthalmic Tomography Acquisition Device."""
    OpticalCoherenceTomographyScanner: CodedConcept
    RetinalThicknessAnalyzer: CodedConcept
    ConfocalScanningLaserOphthalmoscope: CodedConcept
    ScheimpflugCamera: CodedConcept
    ScanningLaserPolarimeter: CodedConcept
    ElevationBasedCornealTomographer: CodedConcept
    ReflectionBasedCornealTopographer: CodedConcept
    InterferometryBasedCornealTomographer: CodedConcept

class CID4211(ContextGroup):
    """Ophthalmic OCT Anatomic Structure Imaged."""
    AnteriorChamberOfEye: CodedConcept
    ChoroidOfEye: CodedConcept
    CiliaryBody: CodedConcept
    Conjunctiva: CodedConcept
    Cornea: CodedConcept
    Iris: CodedConcept
    Lens: CodedConcept
    OpticNerveHead: CodedConcept
    Retina: CodedConcept
    Sclera: CodedConcept
    Vitreous: CodedConcept
    CornealEpithelium: CodedConcept
    CornealEndothelium: CodedConcept

class CID4214(ContextGroup):
    """Ophthalmic Horizontal Direction."""
    Inward: CodedConcept
    Outward: CodedConcept

class CID4215(ContextGroup):
    """Ophthalmic Vertical Direction."""
    Up: CodedConcept
    Down: CodedConcept

class CID4216(ContextGroup):
    """Ophthalmic Visual Acuity Type."""
    AutorefractionVisualAcuity: CodedConcept
    HabitualVisualAcuity: CodedConcept
    PrescriptionVisualAcuity: CodedConcept
    PotentialAcuityMeterVisualAcuity: CodedConcept
    BestCorrectedVisualAcuity: CodedConcept
    UncorrectedVisualAcuity: CodedConcept
    PinholeVisualAcuity: CodedConcept
    BrightnessAcuityTestingVisualAcuity: CodedConcept

class CID4220(ContextGroup):
    """Visual Fixation Quality During Acquisition."""
    Steady: CodedConcept
    NotSteady: CodedConcept
    Indeterminate: CodedConcept

class CID4221(ContextGroup):
    """Visual Fixation Quality Problem."""
    PatientMovement: CodedConcept
    EccentricFixation: CodedConcept
    OperatorError: CodedConcept
    EquipmentFailure: CodedConcept

class CID4222(ContextGroup):
    """Ophthalmic Macular Grid Problem."""
    ConstrictedPupil: CodedConcept
    LensOpacity: CodedConcept
    CornealOpacity: CodedConcept
    VitreousOpacity: CodedConcept
    PoorVisualFixation: CodedConcept
    EyelidDisease: CodedConcept
    InterferingTearsOrDrops: CodedConcept
    RefractiveError: CodedConcept
    PatientPositioningProblem: CodedConcept
    DryEyesProblem: CodedConcept
    PatientMovement: CodedConcept
    EccentricFixation: CodedConcept
    OperatorError: CodedConcept
    EquipmentFailure: CodedConcept

class CID4230(ContextGroup):
    """Ophthalmic Ultrasound Axial Measurements Type."""
    UltrasoundContact: CodedConcept
    UltrasoundImmersion: CodedConcept

class CID4231(ContextGroup):
    """Lens Status."""
    Aphakic: CodedConcept
    CrystallineLens: CodedConcept
    PhakicIOL: CodedConcept
    PiggybackIOL: CodedConcept
    Pseudophakia: CodedConcept

class CID4232(ContextGroup):
    """Vitreous Status."""
    GasInVitreousCavity: CodedConcept
    PostVitrectomy: CodedConcept
    SiliconeOil: CodedConcept
    VitreousOnly: CodedConcept

class CID4233(ContextGroup):
    """Ophthalmic Axial Length Measurements Segment Name."""
    Cornea: CodedConcept
    AnteriorChamber: CodedConcept
    SingleOrAnteriorLens: CodedConcept
    PosteriorLens: CodedConcept
    VitreousCavity: CodedConcept

class CID4234(ContextGroup):
    """Refractive Surgery Type."""
    RK: CodedConcept
    PRK: CodedConcept
    LASIK: CodedConcept
    LASEK: CodedConcept
    SMILE: CodedConcept

class CID4235(ContextGroup):
    """Keratometry Descriptor."""
    ManualKeratometry: CodedConcept
    AutoKeratometry: CodedConcept
    SimulatedKeratometry: CodedConcept
    EquivalentKReading: CodedConcept

class CID4236(ContextGroup):
    """IOL Calculation Formula."""
    Haigis: CodedConcept
    HaigisL: CodedConcept
    Holladay1: CodedConcept
    Holladay2: CodedConcept
    HofferQ: CodedConcept
    Olsen: CodedConcept
    SRKII: CodedConcept
    SRKT: CodedConcept
    HaigisToric: CodedConcept
    HaigisLToric: CodedConcept
    BarrettToric: CodedConcept
    BarrettTrueK: CodedConcept
    BarrettTrueKToric: CodedConcept
    BarrettUniversalII: CodedConcept

class CID4237(ContextGroup):
    """Lens Constant Type."""
    AConstant: CodedConcept
    ACDConstant: CodedConcept
    HaigisA0: CodedConcept
    HaigisA1: CodedConcept
    HaigisA2: CodedConcept
    HofferPACDConstant: CodedConcept
    SurgeonFactor: CodedConcept
    BarrettLensFactor: CodedConcept
    BarrettDesignFactor: CodedConcept

class CID4238(ContextGroup):
    """Refractive Error Type."""
    Myopia: CodedConcept
    Hyperopia: CodedConcept

class CID4239(ContextGroup):
    """Anterior Chamber Depth Definition."""
    FrontOfCorneaToFrontOfLens: CodedConcept
    BackOfCorneaToFrontOfLens: CodedConcept

class CID4240(ContextGroup):
    """Ophthalmic Measurement or Calculation Data Source."""
    MeasurementFromThisDevice: CodedConcept
    ManualEntry: CodedConcept
    ExternalDataSource: CodedConcept
    AxialMeasurementsSOPInstance: CodedConcept
    RefractiveMeasurementsSOPInstance: CodedConcept
    AutorefractionMeasurementsSOPInstance: CodedConcept
    KeratometryMeasurementsSOPInstance: CodedConcept

class CID4241(ContextGroup):
    """Ophthalmic Axial Length Selection Method."""
    MeanValueChosen: CodedConcept
    UserChosenValue: CodedConcept

class CID4242(ContextGroup):
    """Cornea Measurement Method Descriptor."""
    TotalCorneaPowerMeasurementMethod: CodedConcept
    PosteriorCorneaSurfaceMeasurementMethod: CodedConcept
    ManualKeratometry: CodedConcept
    AutoKeratometry: CodedConcept
    SimulatedKeratometry: CodedConcept
    EquivalentKReading: CodedConcept

class CID4243(ContextGroup):
    """Ophthalmic Quality Metric Type."""
    StandardDeviationOfMeasurementsUsed: CodedConcept
    SignalToNoiseRatio: CodedConcept

class CID4244(ContextGroup):
    """Ophthalmic Agent Concentration Unit."""
    Percent: CodedConcept
    MgMl: CodedConcept

class CID4245(ContextGroup):
    """Wide Field Ophthalmic Photography Transformation Method."""
    SphericalProjection: CodedConcept
    SurfaceContourMapping: CodedConcept

class CID4250(ContextGroup):
    """Visual Field Static Perimetry Test Pattern."""
    VisualField242TestPattern: CodedConcept
    VisualField102TestPattern: CodedConcept
    VisualField302TestPattern: CodedConcept
    VisualField604TestPattern: CodedConcept
    VisualFieldMaculaTestPattern: CodedConcept
    VisualFieldCentral40PointTestPattern: CodedConcept
    VisualFieldCentral76PointTestPattern: CodedConcept
    VisualFieldPeripheral60PointTestPattern: CodedConcept
    VisualFieldFullField81PointTestPattern: CodedConcept
    VisualFieldFullField120PointTestPattern: CodedConcept
    VisualFieldGTestPattern: CodedConcept
    VisualFieldMTestPattern: CodedConcept
    VisualField07TestPattern: CodedConcept
    VisualFieldLVCTestPattern: CodedConcept
    VisualFieldCentralTestPattern: CodedConcept

class CID4251(ContextGroup):
    """Visual Field Static Perimetry Test Strategy."""
    VisualFieldSITAStandardTestStrategy: CodedConcept
    VisualFieldSITASWAPTestStrategy: CodedConcept
    VisualFieldSITAFastTestStrategy: CodedConcept
    VisualFieldFullThresholdTestStrategy: CodedConcept
    VisualFieldFastPacTestStrategy: CodedConcept
    VisualFieldFullFromPriorTestStrategy: CodedConcept
    VisualFieldOptimaTestStrategy: CodedConcept
    VisualFieldTwoZoneTestStrategy: CodedConcept
    VisualFieldThreeZoneTestStrategy: CodedConcept
    VisualFieldQuantifyDefectsTestStrategy: CodedConcept
    VisualFieldTOPTestStrategy: CodedConcept
    VisualFieldDynamicTestStrategy: CodedConcept
    VisualFieldNormalTestStrategy: CodedConcept
    VisualField1LTTestStrategy: CodedConcept
    VisualField2LTTestStrategy: CodedConcept
    VisualFieldLVSTestStrategy: CodedConcept
    VisualFieldGATETestStrategy: CodedConcept
    VisualFieldGATEiTestStrategy: CodedConcept
    VisualField2LTDynamicTestStrategy: CodedConcept
    VisualField2LTNormalTestStrategy: CodedConcept
    VisualFieldFastThresholdTestStrategy: CodedConcept
    VisualFieldCLIPTestStrategy: CodedConcept
    VisualFieldCLASSStrategy: CodedConcept

class CID4252(ContextGroup):
    """Visual Field Static Perimetry Screening Test Mode."""
    AgeCorrected: CodedConcept
    ThresholdRelated: CodedConcept
    SingleLuminance: CodedConcept
    FovealSensitivityRelated: CodedConcept
    RelatedToNonMacularSensitivity: CodedConcept
    UserChosenValue: CodedConcept

class CID4253(ContextGroup):
    """Visual Field Static Perimetry Fixation Strategy."""
    AutomatedOptical: CodedConcept
    BlindSpotMonitoring: CodedConcept
    MacularFixationTesting: CodedConcept
    ObservationByExaminer: CodedConcept
    None_: CodedConcept

class CID4254(ContextGroup):
    """Visual Field Static Perimetry Test Analysis Result."""
    OutsideNormalLimits: CodedConcept
    Borderline: CodedConcept
    AbnormallyHighSensitivity: CodedConcept
    GeneralReductionInSensitivity: CodedConcept
    BorderlineAndGeneralReductionInSensitivity: CodedConcept
    WithinNormalLimits: CodedConcept

class CID4255(ContextGroup):
    """Visual Field Illumination Color."""
    Yellow: CodedConcept
    White: CodedConcept
    Red: CodedConcept
    Blue: CodedConcept
    Green: CodedConcept

class CID4256(ContextGroup):
    """Visual Field Procedure Modifier."""
    Screening: CodedConcept
    Diagnostic: CodedConcept

class CID4257(ContextGroup):
    """Visual Field Global Index Name."""
    VisualFieldIndex: CodedConcept
    VisualFieldLossDueToDiffuseDefect: CodedConcept
    VisualFieldLossDueToLocalDefect: CodedConcept
    GlaucomaHemifieldTestAnalysis: CodedConcept
    OpticalFixationMeasurements: CodedConcept

class CID4260(ContextGroup):
    """Ophthalmic Mapping Unit for Real World Value Mapping."""
    Micrometer: CodedConcept

class CID4261(ContextGroup):
    """Ophthalmic Mapping Acquisition Method."""
    TimeDomain: CodedConcept
    SpectralDomain: CodedConcept
    NoCornealCompensation: CodedConcept
    CornealBirefringenceCompensation: CodedConcept
    RetinalTopography: CodedConcept

class CID4262(ContextGroup):
    """Retinal Thickness Definition."""
    RetinalNerveFiberLayerThickness: CodedConcept
    GanglionCellComplexThickness: CodedConcept
    TotalRetinalThicknessILMToISOS: CodedConcept
    TotalRetinalThicknessILMToRPE: CodedConcept
    TotalRetinalThicknessILMToBM: CodedConcept

class CID4263(ContextGroup):
    """Ophthalmic Thickness Map Value Type."""
    AbsoluteOphthalmicThickness: CodedConcept
    ThicknessDeviationCategoryFromNormativeData: CodedConcept
    ThicknessDeviationFromNormativeData: CodedConcept

class CID4264(ContextGroup):
    """Ophthalmic Map Purpose of Reference."""
    Localizer: CodedConcept
    SourceImageForImageProcessingOperation: CodedConcept
    RelatedOphthalmicThicknessMap: CodedConcept

class CID4265(ContextGroup):
    """Ophthalmic Thickness Deviation Category."""
    PGreaterThan5Percent: CodedConcept
    PLessThan5Percent: CodedConcept
    PLessThan2Percent: CodedConcept
    PLessThan1Percent: CodedConcept
    PLessThan05Percent: CodedConcept

class CID4266(ContextGroup):
    """Ophthalmic Anatomic Structure Reference Point."""
    MorphologicallyAbnormalStructure: CodedConcept
    Lesion: CodedConcept
    FoveaCentralis: CodedConcept
    OpticNerveHead: CodedConcept
    DiscFovea: CodedConcept
    Cornea: CodedConcept

class CID4267(ContextGroup):
    """Corneal Topography Mapping Unit for Real World Value Mapping."""
    Micrometer: CodedConcept
    Diopters: CodedConcept
    Mm: CodedConcept

class CID4268(ContextGroup):
    """Corneal Topography Map Value Type."""
    CornealAxialPowerMap: CodedConcept
    CornealInstantaneousPowerMap: CodedConcept
    CornealRefractivePowerMap: CodedConcept
    CornealElevationMap: CodedConcept
    CornealWavefrontMap: CodedConcept

class CID4270(ContextGroup):
    """OCT-A Processing Algorithm Family."""
    OCTAAmplitudeDecorrelation: CodedConcept
    OCTAComplexVariance: CodedConcept
    OCTASpeckleVariance: CodedConcept
    OCTACorrelationMapping: CodedConcept
    DopplerOCTA: CodedConcept
    OCTAOneSidedRatioLesser: CodedConcept
    OCTAOneSidedRatioGreater: CodedConcept

class CID4271(ContextGroup):
    """En Face Image Type."""
    RetinaDepthEncodedVasculatureFlow: CodedConcept
    RetinaDepthEncodedStructuralReflectanceMap: CodedConcept
    RetinaVasculatureFlow: CodedConcept
    RetinaStructuralReflectanceMap: CodedConcept
    VitreousVasculatureFlow: CodedConcept
    VitreousStructuralReflectanceMap: CodedConcept
    RadialPeripapillaryVasculatureFlow: CodedConcept
    RadialPeripapillaryStructuralReflectanceMap: CodedConcept
    SuperficialRetinaVasculatureFlow: CodedConcept
    SuperficialRetinaStructuralReflectanceMap: CodedConcept
    MiddleInnerRetinaVasculatureFlow: CodedConcept
    MiddleInnerStructuralReflectanceMap: CodedConcept
    DeepRetinaVasculatureFlow: CodedConcept
    DeepRetinaStructuralReflectanceMap: CodedConcept
    OuterRetinaVasculatureFlow: CodedConcept
    OuterRetinaStructuralReflectanceMap: CodedConcept
    ChoriocapillarisVasculatureFlow: CodedConcept
    ChoriocapillarisStructuralReflectanceMap: CodedConcept
    ChoroidVasculatureFlow: CodedConcept
    ChoroidStructuralReflectanceMap: CodedConcept
    WholeEyeVasculatureFlow: CodedConcept
    WholeEyeStructuralReflectanceMap: CodedConcept

class CID4272(ContextGroup):
    """Opt Scan Pattern Type."""
    CubeBScanPattern: CodedConcept
    RasterBScanPattern: CodedConcept
    LineBScanPattern: CodedConcept
    RadialBScanPattern: CodedConcept
    CrossBScanPattern: CodedConcept
    CircleBScanPattern: CodedConcept
    ConcentricCircleBScanPattern: CodedConcept
    CircleRasterBScanPattern: CodedConcept
    CircleRadialBScanPattern: CodedConcept
    GridBScanPattern: CodedConcept

class CID4273(ContextGroup):
    """Retinal Segmentation Surface."""
    ILMInternalLimitingMembrane: CodedConcept
    OuterSurfaceOfRNFL: CodedConcept
    OuterSurfaceOfGCL: CodedConcept
    OuterSurfaceOfIPL: CodedConcept
    OuterSurfaceOfINL: CodedConcept
    OuterSurfaceOfOPL: CodedConcept
    OuterSurfaceOfHFL: CodedConcept
    ELMExternalLimitingMembrane: CodedConcept
    SurfaceBetweenInnerAndOuterSegmentsOfThePhotoreceptors: CodedConcept
    SurfaceOfTheInterdigitatingZoneBetweenRetinaAndRPE: CodedConcept
    AnteriorSurfaceOfTheRPE: CodedConcept
    SurfaceOfTheCenterOfTheRPE: CodedConcept
    PosteriorSurfaceOfTheRPE: CodedConcept
    OuterSurfaceOfTheBM: CodedConcept
    SurfaceOfTheChoroidScleraInterface: CodedConcept
    OuterSurfaceOfTheCC: CodedConcept
