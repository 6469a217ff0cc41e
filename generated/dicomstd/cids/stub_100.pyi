"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID10072Code, CID10073Code, CID10074Code

class CID10000(ContextGroup):
    """Scope of Accumulation."""
    Study: CodedConcept
    Series: CodedConcept
    PerformedProcedureStep: CodedConcept
    ProcedureStepToThisPoint: CodedConcept
    IrradiationEvent: CodedConcept

class CID10001(ContextGroup):
    """UID Type."""
    StudyInstanceUID: CodedConcept
    SeriesInstanceUID: CodedConcept
    PerformedProcedureStepSOPInstanceUID: CodedConcept
    IrradiationEventUID: CodedConcept

class CID10002(ContextGroup):
    """Irradiation Event Type."""
    Fluoroscopy: CodedConcept
    StationaryAcquisition: CodedConcept
    SteppingAcquisition: CodedConcept
    RotationalAcquisition: CodedConcept

class CID10003(ContextGroup):
    """Equipment Plane Identification."""
    PlaneA: CodedConcept
    PlaneB: CodedConcept
    SinglePlane: CodedConcept
    AllPlanes: CodedConcept

class CID10004(ContextGroup):
    """Fluoro Mode."""
    Continuous: CodedConcept
    Pulsed: CodedConcept

class CID10005(ContextGroup):
    """X-Ray Radiation Dose Procedure Type Reported."""
    PlainRadiography: CodedConcept
    Mammography: CodedConcept
    Fluoroscopy: CodedConcept
    FluoroscopyAndRadiography: CodedConcept
    ComputedTomography: CodedConcept
    ConeBeamComputedTomography: CodedConcept
    DualEnergyXRayAbsorptiometry: CodedConcept
    DentalRadiography: CodedConcept

class CID10006(ContextGroup):
    """X-Ray Filter Material."""
    Molybdenum: CodedConcept
    Aluminum: CodedConcept
    Copper: CodedConcept
    Rhodium: CodedConcept
    Niobium: CodedConcept
    Europium: CodedConcept
    Lead: CodedConcept
    Tantalum: CodedConcept
    Silver: CodedConcept
    Tin: CodedConcept

class CID10007(ContextGroup):
    """X-Ray Filter Type."""
    StripFilter: CodedConcept
    WedgeFilter: CodedConcept
    ButterflyFilter: CodedConcept
    FlatFilter: CodedConcept
    NoFilter: CodedConcept

class CID10008(ContextGroup):
    """Dose Related Distance Measurement."""
    DistanceSourceToIsocenter: CodedConcept
    DistanceSourceToReferencePoint: CodedConcept
    DistanceSourceToDetector: CodedConcept
    TableLongitudinalPosition: CodedConcept
    TableLateralPosition: CodedConcept
    TableHeightPosition: CodedConcept
    DistanceSourceToTablePlane: CodedConcept
    TableLongitudinalEndPosition: CodedConcept
    TableLateralEndPosition: CodedConcept
    TableHeightEndPosition: CodedConcept
    TableXPositionToIsocenter: CodedConcept
    TableYPositionToIsocenter: CodedConcept
    TableZPositionToIsocenter: CodedConcept
    TableXEndPositionToIsocenter: CodedConcept
    TableYEndPositionToIsocenter: CodedConcept
    TableZEndPositionToIsocenter: CodedConcept

class CID10009(ContextGroup):
    """Measured/Calculated."""
    Measured: CodedConcept
    Calculated: CodedConcept
    Estimated: CodedConcept

class CID10010(ContextGroup):
    """Dose Measurement Device."""
    Dosimeter: CodedConcept

class CID10011(ContextGroup):
    """Effective Dose Evaluation Method."""
    DLPToEConversionViaMCComputation: CodedConcept
    CTDIfreeairToEConversionViaMCComputation: CodedConcept
    DLPToEConversionViaMeasurement: CodedConcept
    CTDIfreeairToEConversionViaMeasurement: CodedConcept

class CID10013(ContextGroup):
    """CT Acquisition Type."""
    SequencedAcquisition: CodedConcept
    SpiralAcquisition: CodedConcept
    ConstantAngleAcquisition: CodedConcept
    StationaryAcquisition: CodedConcept
    FreeAcquisition: CodedConcept
    ConeBeamAcquisition: CodedConcept

class CID10014(ContextGroup):
    """Contrast Imaging Technique."""
    DiagnosticRadiographyWithContrastMedia: CodedConcept
    CTWithoutContrast: CodedConcept

class CID10015(ContextGroup):
    """CT Dose Reference Authority."""
    ICRPPub60: CodedConcept
    ICRPPub103: CodedConcept

class CID10016(ContextGroup):
    """Anode Target Material."""
    Molybdenum: CodedConcept
    Rhodium: CodedConcept
    Tungsten: CodedConcept

class CID10017(ContextGroup):
    """X-Ray Grid."""
    FixedGrid: CodedConcept
    FocusedGrid: CodedConcept
    ReciprocatingGrid: CodedConcept
    ParallelGrid: CodedConcept
    CrossedGrid: CodedConcept
    NoGrid: CodedConcept
    VirtualGrid: CodedConcept

class CID10020(ContextGroup):
    """Source of Projection X-Ray Dose Information."""
    AutomatedDataCollection: CodedConcept
    ManualEntry: CodedConcept
    MPPSContent: CodedConcept
    Dosimeter: CodedConcept
    CopiedFromImageAttributes: CodedConcept
    ComputedFromImageAttributes: CodedConcept
    DerivedFromHumanReadableReports: CodedConcept
    SystemCalculated: CodedConcept

class CID10021(ContextGroup):
    """Source of CT Dose Information."""
    AutomatedDataCollection: CodedConcept
    ManualEntry: CodedConcept
    CopiedFromImageAttributes: CodedConcept
    ComputedFromImageAttributes: CodedConcept
    DerivedFromHumanReadableReports: CodedConcept

class CID10022(ContextGroup):
    """Label Type."""
    SeriesNumber: CodedConcept
    AcquisitionNumber: CodedConcept
    InstanceNumber: CodedConcept

class CID10023(ContextGroup):
    """Size Specific Dose Estimation Method for CT."""
    AAPM204LateralDimension: CodedConcept
    AAPM204APDimension: CodedConcept
    AAPM204SumOfLateralAndAPDimension: CodedConcept
    AAPM204EffectiveDiameterEstimatedFromPatientAge: CodedConcept
    EstimatedFromWaterEquivalentDiameter: CodedConcept
    ArithmeticAverageOfSSDEZ: CodedConcept

class CID10024(ContextGroup):
    """Water Equivalent Diameter Method."""
    WaterEquivalentDiameterRepresentativeValue: CodedConcept
    WaterEquivalentDiameterIntegratedAcrossScanRange: CodedConcept
    WaterEquivalentDiameterFromRawData: CodedConcept
    WaterEquivalentDiameterFromLocalizer: CodedConcept

class CID10025(ContextGroup):
    """Radiation Dose Reference Point."""
    N15cmFromIsocenterTowardSource: CodedConcept
    N30cmInFrontOfImageInputSurface: CodedConcept
    N1cmAboveTabletop: CodedConcept
    N30cmAboveTabletop: CodedConcept
    N15cmFromTableCenterline: CodedConcept
    N42cmAboveBreastSupportSurface: CodedConcept
    InDetectorPlane: CodedConcept
    AtSurfaceOfPatient: CodedConcept
    N100cmFromXRaySource: CodedConcept

class CID10030(ContextGroup):
    """Detector Type."""
    DirectDetector: CodedConcept
    IndirectDetector: CodedConcept
    StorageDetector: CodedConcept
    Film: CodedConcept

class CID10031(ContextGroup):
    """CR/DR Mechanical Configuration."""
    UnmountedDetector: CodedConcept
    TableMount: CodedConcept
    UprightStandMount: CodedConcept
    CArmMount: CodedConcept

class CID10032(ContextGroup):
    """Projection X-Ray Acquisition Device Type."""
    FluoroscopyGuidedProjectionRadiographySystem: CodedConcept
    IntegratedProjectionRadiographySystem: CodedConcept
    CassetteBasedProjectionRadiographySystem: CodedConcept

class CID10033(ContextGroup):
    """CT Reconstruction Algorithm."""
    FilteredBackProjection: CodedConcept
    IterativeReconstruction: CodedConcept

class CID10034(ContextGroup):
    """Reason for Repeating Acquisition."""
    PatientMotion: CodedConcept
    SuboptimalContrastTiming: CodedConcept

class CID10040(ContextGroup):
    """Radiopharmaceutical Organ Dose Reference Authority."""
    MIRDPamphlet1: CodedConcept
    ICRPPublication53: CodedConcept
    MIRDOSE: CodedConcept
    OLINDAEXM: CodedConcept
    PackageInsert: CodedConcept
    InstitutionallyApprovedEstimates: CodedConcept
    InvestigationalNewDrug: CodedConcept
    ICRPPublication80: CodedConcept
    ICRPPublication106: CodedConcept

class CID10041(ContextGroup):
    """Source of Radioisotope Activity Information."""
    DoseCalibrator: CodedConcept
    InfusionSystem: CodedConcept
    RadioisotopeGenerator: CodedConcept

class CID10043(ContextGroup):
    """Intravenous Extravasation Symptom."""
    InjectionSiteAbscess: CodedConcept
    InjectionSiteAnesthesia: CodedConcept
    InjectionSiteAtrophy: CodedConcept
    InjectionSiteBruising: CodedConcept
    InjectionSiteBurning: CodedConcept
    InjectionSiteCyst: CodedConcept
    InjectionSiteDermatitis: CodedConcept
    InjectionSiteDisorder: CodedConcept
    InjectionSiteEdema: CodedConcept
    InjectionSiteFibrosis: CodedConcept
    InjectionSiteGranuloma: CodedConcept
    InjectionSiteHemorrhage: CodedConcept
    InjectionSiteHypersensitivity: CodedConcept
    InjectionSiteInduration: CodedConcept
    InjectionSiteInfection: CodedConcept
    InjectionSiteInflammation: CodedConcept
    InjectionSiteIrritation: CodedConcept
    InjectionSiteMalabsorption: CodedConcept
    InjectionSiteMass: CodedConcept
    InjectionSiteNecrosis: CodedConcept
    InjectionSiteNerveDamage: CodedConcept
    InjectionSitePain: CodedConcept
    InjectionSiteParesthesia: CodedConcept
    InjectionSitePigmentationChange: CodedConcept
    InjectionSiteScar: CodedConcept
    InjectionSiteSterileAbscess: CodedConcept
    InjectionSiteThrombosis: CodedConcept
    InjectionSiteUlcer: CodedConcept
    InjectionSiteUrticaria: CodedConcept
    ExtravasationVisibleInImage: CodedConcept

class CID10044(ContextGroup):
    """Radiosensitive Organ."""
    AdrenalGland: CodedConcept
    Bladder: CodedConcept
    Brain: CodedConcept
    Breast: CodedConcept
    BoneMarrow: CodedConcept
    BoneSurface: CodedConcept
    Colon: CodedConcept
    Esophagus: CodedConcept
    EyeLenses: CodedConcept
    Gallbladder: CodedConcept
    Heart: CodedConcept
    Kidney: CodedConcept
    Liver: CodedConcept
    Lung: CodedConcept
    LymphNode: CodedConcept
    Muscle: CodedConcept
    OralMucosa: CodedConcept
    Ovary: CodedConcept
    Pancreas: CodedConcept
    Prostate: CodedConcept
    SalivaryGlands: CodedConcept
    Skin: CodedConcept
    SmallIntestine: CodedConcept
    Spleen: CodedConcept
    Stomach: CodedConcept
    Testis: CodedConcept
    Thymus: CodedConcept
    Thyroid: CodedConcept
    Uterus: CodedConcept

class CID10045(ContextGroup):
    """Radiopharmaceutical Patient State."""
    AbnormalRenalFunction: CodedConcept
    AcuteUnilateralRenalBlockage: CodedConcept
    LowThyroidUptake: CodedConcept
    HighThyroidUptake: CodedConcept
    SeverelyJaundiced: CodedConcept
    RestingState: CodedConcept
    CardiacStressState: CodedConcept

class CID10046(ContextGroup):
    """GFR Measurement."""
    GlomerularFiltrationRateMDRD: CodedConcept
    GlomerularFiltrationRateNonBlackMDRD: CodedConcept
    GlomerularFiltrationRateBlackMDRD: CodedConcept
    GlomerularFiltrationRateFemaleMDRD: CodedConcept
    GlomerularFiltrationRateCystatinBasedFormula: CodedConcept
    GlomerularFiltrationRateCreatinineBasedFormulaSchwartz: CodedConcept
    CockroftGaultFormulaEstimationOfGFR: CodedConcept
    CKDEPIFormulaEstimationOfGFR: CodedConcept

class CID10047(ContextGroup):
    """GFR Measurement Method."""
    CockroftGaultFormulaEstimationOfGFR: CodedConcept
    CKDEPIFormulaEstimationOfGFR: CodedConcept
    GlomerularFiltrationRateMDRD: CodedConcept
    GlomerularFiltrationRateNonBlackMDRD: CodedConcept
    GlomerularFiltrationRateBlackMDRD: CodedConcept
    GlomerularFiltrationRateFemaleMDRD: CodedConcept
    GlomerularFiltrationRateCystatinBasedFormula: CodedConcept
    GlomerularFiltrationRateCreatinineBasedFormulaSchwartz: CodedConcept

class CID10050(ContextGroup):
    """Summary Radiation Exposure Quantity."""
    EntranceExposureAtRP: CodedConcept
    AccumulatedAverageGlandularDoseMammo: CodedConcept
    DoseAreaProductTotal: CodedConcept
    FluoroDoseAreaProductTotal: CodedConcept
    AcquisitionDoseAreaProductTotal: CodedConcept
    TotalFluoroTime: CodedConcept
    TotalNumberOfRadiographicFrames: CodedConcept
    AdministeredActivity: CodedConcept
    CTDoseLengthProductTotal: CodedConcept
    CTDoseLengthProductSubTotal: CodedConcept
    MeanCTDIvol: CodedConcept
    EffectiveDose: CodedConcept

class CID10060(ContextGroup):
    """Organ for Radiation Dose Estimate."""
    EntireBody: CodedConcept
    Phantom: CodedConcept
    AdrenalGland: CodedConcept
    Bladder: CodedConcept
    Brain: CodedConcept
    Breast: CodedConcept
    BoneMarrow: CodedConcept
    BoneSurface: CodedConcept
    Colon: CodedConcept
    Esophagus: CodedConcept
    EyeLenses: CodedConcept
    Gallbladder: CodedConcept
    Heart: CodedConcept
    Kidney: CodedConcept
    Liver: CodedConcept
    Lung: CodedConcept
    LymphNode: CodedConcept
    Muscle: CodedConcept
    OralMucosa: CodedConcept
    Ovary: CodedConcept
    Pancreas: CodedConcept
    Prostate: CodedConcept
    SalivaryGlands: CodedConcept
    Skin: CodedConcept
    SmallIntestine: CodedConcept
    Spleen: CodedConcept
    Stomach: CodedConcept
    Testis: CodedConcept
    Thymus: CodedConcept
    Thyroid: CodedConcept
    Uterus: CodedConcept

class CID10061(ContextGroup):
    """Absorbed Radiation Dose Type."""
    MaximumAbsorbedRadiationDose: CodedConcept
    MinimumAbsorbedRadiationDose: CodedConcept
    MeanAbsorbedRadiationDose: CodedConcept
    ModeAbsorbedRadiationDose: CodedConcept
    MedianAbsorbedRadiationDose: CodedConcept

class CID10062(ContextGroup):
    """Equivalent Radiation Dose Type."""
    MaximumEquivalentRadiationDose: CodedConcept
    MinimumEquivalentRadiationDose: CodedConcept
    MeanEquivalentRadiationDose: CodedConcept
    ModeEquivalentRadiationDose: CodedConcept
    MedianEquivalentRadiationDose: CodedConcept

class CID10063(ContextGroup):
    """Radiation Dose Estimate Distribution Representation."""
    Isodose: CodedConcept
    SkinDoseMap: CodedConcept
    N3DDoseMap: CodedConcept
    DoseGradient: CodedConcept
    DosePointCloud: CodedConcept
    DoseImage: CodedConcept

class CID10064(ContextGroup):
    """Patient Model Type."""
    SimpleObjectModel: CodedConcept
    AnthropomorphicModel: CodedConcept
    PatientSegmentedModel: CodedConcept

class CID10065(ContextGroup):
    """Radiation Transport Model Type."""
    GeometricRadiationTransportModel: CodedConcept
    VoxelizedRadiationTransportModel: CodedConcept
    MeshRadiationTransportModel: CodedConcept
    NURBSRadiationTransportModel: CodedConcept
    MeasuredRadiationDose: CodedConcept
    BREPRadiationTransportModel: CodedConcept

class CID10066(ContextGroup):
    """Attenuator Category."""
    Table: CodedConcept
    TableCore: CodedConcept
    TableOuterLiner: CodedConcept
    TablePad: CodedConcept
    XRayShield: CodedConcept
    BeamBlock: CodedConcept
    ShieldingBlock: CodedConcept
    PatientSupport: CodedConcept
    XRayFilters: CodedConcept

class CID10067(ContextGroup):
    """Radiation Attenuator Material."""
    CarbonFiber: CodedConcept
    KevlarAramidFiber: CodedConcept
    Beryllium: CodedConcept
    Molybdenum: CodedConcept
    Aluminum: CodedConcept
    Copper: CodedConcept
    Rhodium: CodedConcept
    Niobium: CodedConcept
    Europium: CodedConcept
    Lead: CodedConcept
    Tantalum: CodedConcept
    Silver: CodedConcept
    Tin: CodedConcept

class CID10068(ContextGroup):
    """Estimate Method Type."""
    MonteCarloMethod: CodedConcept
    TabularDataAlgorithm: CodedConcept
    AnalyticalAlgorithm: CodedConcept
    EmpiricalAlgorithm: CodedConcept

class CID10069(ContextGroup):
    """Radiation Dose Estimate Parameter."""
    BreastThickness: CodedConcept
    HalfValueLayer: CodedConcept
    PercentFibroglandularTissue: CodedConcept
    DgN: CodedConcept
    PatientAPDimension: CodedConcept
    PatientLateralDimension: CodedConcept
    SSDEConversionFactor: CodedConcept
    Backscatter: CodedConcept
    WaterEquivalentDiameterRepresentativeValue: CodedConcept
    WaterEquivalentDiameterIntegratedAcrossScanRange: CodedConcept
    WaterEquivalentDiameterFromRawData: CodedConcept
    WaterEquivalentDiameterFromLocalizer: CodedConcept
    TissueAirRatio: CodedConcept
    CorrectionFactor: CodedConcept
    CurveFitParameter: CodedConcept
    HomogeneityFactor: CodedConcept
    NormalizationFactor: CodedConcept
    OffsetFactor: CodedConcept
    AttenuationCoefficient: CodedConcept
    TissueFraction: CodedConcept
    DistanceCorrection: CodedConcept
    UnitConversionFactor: CodedConcept
    Distance: CodedConcept

class CID10070(ContextGroup):
    """Radiation Dose Type."""
    AbsorbedDose: CodedConcept
    EquivalentDose: CodedConcept

class CID10071(ContextGroup):
    """Radiation Dose Unit."""
    Gy: CodedConcept
    Sv: CodedConcept

class CID10072(ContextGroup[CID10072Code]):
    """Reported Value Type."""
    Yes: CID10072Code
    Median: CID10072Code
    Mode: CID10072Code
    Nominal: CID10072Code
    Maximum: CID10072Code
    Minimum: CID10072Code
    Mean: CID10072Code

class CID10073(ContextGroup[CID10073Code]):
    """Value Timing."""
    DurationOfTimePeriod: CID10073Code
    BeginningOfTimePeriod: CID10073Code
    EndOfTimePeriod: CID10073Code
    MiddleOfTimePeriod: CID10073Code

class CID10074(ContextGroup[CID10074Code]):
    """RDSR Frame of Reference Origin."""
    RoomOrigin: CID10074Code
    EquipmentOrigin: CID10074Code
    PatientSupportOrigin: CID10074Code
    IsocenterOrigin: CID10074Code
    PatientCoordinateSystemOrigin: CID10074Code
