"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID6022Code, CID6023Code, CID6034Code, CID6035Code, CID6036Code, CID6042Code, CID6047Code

class CID6000(ContextGroup):
    """Overall Breast Composition."""
    AlmostEntirelyFat: CodedConcept
    ScatteredFibroglandularDensities: CodedConcept
    HeterogeneouslyDense: CodedConcept
    ExtremelyDense: CodedConcept

class CID6001(ContextGroup):
    """Overall Breast Composition from BI-RADS®."""
    AlmostEntirelyFat: CodedConcept
    ScatteredFibroglandularDensities: CodedConcept
    HeterogeneouslyDense: CodedConcept
    ExtremelyDense: CodedConcept

class CID6002(ContextGroup):
    """Change Since Last Mammogram or Prior Surgery."""
    NewFinding: CodedConcept
    FindingPartiallyRemoved: CodedConcept
    NoSignificantChangesInTheFinding: CodedConcept
    IncreaseInSize: CodedConcept
    DecreaseInSize: CodedConcept
    IncreaseInNumberOfCalcifications: CodedConcept
    DecreaseInNumberOfCalcifications: CodedConcept
    LessDefined: CodedConcept
    MoreDefined: CodedConcept
    RemovalOfImplantSincePreviousMammogram: CodedConcept
    ImplantRevisedSincePreviousMammogram: CodedConcept

class CID6003(ContextGroup):
    """Change Since Last Mammogram or Prior Surgery from BI-RADS®."""
    NewFinding: CodedConcept
    FindingPartiallyRemoved: CodedConcept
    NoSignificantChangesInTheFinding: CodedConcept
    IncreaseInSize: CodedConcept
    DecreaseInSize: CodedConcept
    IncreaseInNumberOfCalcifications: CodedConcept
    DecreaseInNumberOfCalcifications: CodedConcept
    LessDefined: CodedConcept
    MoreDefined: CodedConcept
    RemovalOfImplantSincePreviousMammogram: CodedConcept
    ImplantRevisedSincePreviousMammogram: CodedConcept

class CID6004(ContextGroup):
    """Mammography Shape Characteristic."""
    RoundShape: CodedConcept
    OvoidShapeOval: CodedConcept
    Lobular: CodedConcept
    Irregular: CodedConcept

class CID6005(ContextGroup):
    """Shape Characteristic from BI-RADS®."""
    RoundShape: CodedConcept
    OvoidShapeOval: CodedConcept
    Lobular: CodedConcept
    Irregular: CodedConcept

class CID6006(ContextGroup):
    """Mammography Margin Characteristic."""
    CircumscribedLesion: CodedConcept
    MicrolobulatedLesion: CodedConcept
    ObscuredLesion: CodedConcept
    IndistinctLesion: CodedConcept
    SpiculatedLesion: CodedConcept
    AngularMargins: CodedConcept

class CID6007(ContextGroup):
    """Margin Characteristic from BI-RADS®."""
    CircumscribedLesion: CodedConcept
    MicrolobulatedLesion: CodedConcept
    ObscuredLesion: CodedConcept
    IndistinctLesion: CodedConcept
    SpiculatedLesion: CodedConcept
    AngularMargins: CodedConcept

class CID6008(ContextGroup):
    """Density Modifier."""
    HighDensityLesion: CodedConcept
    EqualDensityIsodenseLesion: CodedConcept
    LowDensityNotContainingFatLesion: CodedConcept
    FatContainingRadiolucentLesion: CodedConcept

class CID6009(ContextGroup):
    """Density Modifier from BI-RADS®."""
    HighDensityLesion: CodedConcept
    EqualDensityIsodenseLesion: CodedConcept
    LowDensityNotContainingFatLesion: CodedConcept
    FatContainingRadiolucentLesion: CodedConcept

class CID6010(ContextGroup):
    """Mammography Calcification Type."""
    CoarsePopcornLikeCalcification: CodedConcept
    DystrophicCalcification: CodedConcept
    EggshellCalcification: CodedConcept
    LargeRodLikeCalcification: CodedConcept
    MilkOfCalciumCalcification: CodedConcept
    LucentCenteredCalcification: CodedConcept
    PunctateCalcification: CodedConcept
    RoundShapedCalcification: CodedConcept
    CalcifiedSkinOfBreast: CodedConcept
    CalcifiedSutureMaterial: CodedConcept
    VascularCalcification: CodedConcept
    AmorphousCalcification: CodedConcept
    FineLinearCastingCalcification: CodedConcept
    FineLinearBranchingCastingCalcification: CodedConcept
    HeterogeneousCalcification: CodedConcept
    FinePleomorphicCalcification: CodedConcept
    MicrocalcificationsOfTheBreast: CodedConcept
    Macrocalcifications: CodedConcept

class CID6011(ContextGroup):
    """Calcification Type from BI-RADS®."""
    CoarsePopcornLikeCalcification: CodedConcept
    DystrophicCalcification: CodedConcept
    EggshellCalcification: CodedConcept
    LargeRodLikeCalcification: CodedConcept
    MilkOfCalciumCalcification: CodedConcept
    LucentCenteredCalcification: CodedConcept
    PunctateCalcification: CodedConcept
    RoundShapedCalcification: CodedConcept
    CalcifiedSkinOfBreast: CodedConcept
    CalcifiedSutureMaterial: CodedConcept
    VascularCalcification: CodedConcept
    AmorphousCalcification: CodedConcept
    FineLinearCastingCalcification: CodedConcept
    FineLinearBranchingCastingCalcification: CodedConcept
    HeterogeneousCalcification: CodedConcept
    FinePleomorphicCalcification: CodedConcept
    MicrocalcificationsOfTheBreast: CodedConcept
    Macrocalcifications: CodedConcept

class CID6012(ContextGroup):
    """Calcification Distribution Modifier."""
    DiffuseCalcificationDistribution: CodedConcept
    LinearCalcificationDistribution: CodedConcept
    GroupedCalcificationDistribution: CodedConcept
    RegionalCalcificationDistribution: CodedConcept
    SegmentalCalcificationDistribution: CodedConcept
    CalcificationsWithinAMass: CodedConcept
    CalcificationsOutsideOfAMass: CodedConcept

class CID6013(ContextGroup):
    """Calcification Distribution Modifier from BI-RADS®."""
    DiffuseCalcificationDistribution: CodedConcept
    LinearCalcificationDistribution: CodedConcept
    GroupedCalcificationDistribution: CodedConcept
    RegionalCalcificationDistribution: CodedConcept
    SegmentalCalcificationDistribution: CodedConcept
    CalcificationsWithinAMass: CodedConcept
    CalcificationsOutsideOfAMass: CodedConcept

class CID6014(ContextGroup):
    """Mammography Single Image Finding."""
    SelectedRegion: CodedConcept
    BreastGeometry: CodedConcept
    ImageQuality: CodedConcept
    NonLesion: CodedConcept
    Nipple: CodedConcept
    MammographyBreastDensity: CodedConcept
    IndividualCalcification: CodedConcept
    CalcificationCluster: CodedConcept
    ArchitecturalDistortionOfBreast: CodedConcept
    TubularDensity: CodedConcept
    IntramammaryLymphNode: CodedConcept
    TrabecularThickeningOfBreast: CodedConcept
    BreastComposition: CodedConcept
    SkinRetractionOfBreast: CodedConcept
    SkinThickeningOfBreast: CodedConcept
    AxillaryAdenopathy: CodedConcept
    SkinLesion: CodedConcept
    CoopersLigamentChanges: CodedConcept
    Edema: CodedConcept
    MassInTheSkin: CodedConcept
    MassOnTheSkin: CodedConcept
    AxillaryLymphNode: CodedConcept

class CID6015(ContextGroup):
    """Single Image Finding from BI-RADS®."""
    MammographyBreastDensity: CodedConcept
    IndividualCalcification: CodedConcept
    CalcificationCluster: CodedConcept
    ArchitecturalDistortionOfBreast: CodedConcept
    TubularDensity: CodedConcept
    IntramammaryLymphNode: CodedConcept
    TrabecularThickeningOfBreast: CodedConcept
    BreastComposition: CodedConcept
    SkinRetractionOfBreast: CodedConcept
    SkinThickeningOfBreast: CodedConcept
    AxillaryAdenopathy: CodedConcept
    SkinLesion: CodedConcept
    CoopersLigamentChanges: CodedConcept
    Edema: CodedConcept
    MassInTheSkin: CodedConcept
    MassOnTheSkin: CodedConcept
    AxillaryLymphNode: CodedConcept

class CID6016(ContextGroup):
    """Mammography Composite Feature."""
    MassWithCalcifications: CodedConcept
    SelectedRegion: CodedConcept
    BreastGeometry: CodedConcept
    ImageQuality: CodedConcept
    NonLesion: CodedConcept
    Nipple: CodedConcept
    MammographyBreastDensity: CodedConcept
    IndividualCalcification: CodedConcept
    CalcificationCluster: CodedConcept
    ArchitecturalDistortionOfBreast: CodedConcept
    TubularDensity: CodedConcept
    IntramammaryLymphNode: CodedConcept
    TrabecularThickeningOfBreast: CodedConcept
    BreastComposition: CodedConcept
    SkinRetractionOfBreast: CodedConcept
    SkinThickeningOfBreast: CodedConcept
    AxillaryAdenopathy: CodedConcept
    SkinLesion: CodedConcept
    CoopersLigamentChanges: CodedConcept
    Edema: CodedConcept
    MassInTheSkin: CodedConcept
    MassOnTheSkin: CodedConcept
    AxillaryLymphNode: CodedConcept
    MammographicBreastMass: CodedConcept
    FocalAsymmetricBreastTissue: CodedConcept
    AsymmetricBreastTissue: CodedConcept

class CID6017(ContextGroup):
    """Composite Feature from BI-RADS®."""
    MammographicBreastMass: CodedConcept
    FocalAsymmetricBreastTissue: CodedConcept
    AsymmetricBreastTissue: CodedConcept

class CID6018(ContextGroup):
    """Clockface Location or Region."""
    ChestWall: CodedConcept
    N1OclockPosition: CodedConcept
    N2OclockPosition: CodedConcept
    N3OclockPosition: CodedConcept
    N4OclockPosition: CodedConcept
    N5OclockPosition: CodedConcept
    N6OclockPosition: CodedConcept
    N7OclockPosition: CodedConcept
    N8OclockPosition: CodedConcept
    N9OclockPosition: CodedConcept
    N10OclockPosition: CodedConcept
    N11OclockPosition: CodedConcept
    N12OclockPosition: CodedConcept
    SubareolarRegion: CodedConcept
    AxillaryTailRegion: CodedConcept
    CentralRegionOfBreast: CodedConcept
    AxillaRegion: CodedConcept

class CID6019(ContextGroup):
    """Clockface Location or Region from BI-RADS®."""
    N1OclockPosition: CodedConcept
    N2OclockPosition: CodedConcept
    N3OclockPosition: CodedConcept
    N4OclockPosition: CodedConcept
    N5OclockPosition: CodedConcept
    N6OclockPosition: CodedConcept
    N7OclockPosition: CodedConcept
    N8OclockPosition: CodedConcept
    N9OclockPosition: CodedConcept
    N10OclockPosition: CodedConcept
    N11OclockPosition: CodedConcept
    N12OclockPosition: CodedConcept
    SubareolarRegion: CodedConcept
    AxillaryTailRegion: CodedConcept
    CentralRegionOfBreast: CodedConcept
    AxillaRegion: CodedConcept

class CID6020(ContextGroup):
    """Quadrant Location."""
    UpperOuterQuadrantOfBreast: CodedConcept
    UpperInnerQuadrantOfBreast: CodedConcept
    LowerOuterQuadrantOfBreast: CodedConcept
    LowerInnerQuadrantOfBreast: CodedConcept

class CID6021(ContextGroup):
    """Quadrant Location from BI-RADS®."""
    UpperOuterQuadrantOfBreast: CodedConcept
    UpperInnerQuadrantOfBreast: CodedConcept
    LowerOuterQuadrantOfBreast: CodedConcept
    LowerInnerQuadrantOfBreast: CodedConcept

class CID6022(ContextGroup[CID6022Code]):
    """Side."""
    LeftBreast: CID6022Code
    RightBreast: CID6022Code
    BothBreasts: CID6022Code

class CID6023(ContextGroup[CID6023Code]):
    """Side from BI-RADS®."""
    LeftBreast: CID6023Code
    RightBreast: CID6023Code
    BothBreasts: CID6023Code

class CID6024(ContextGroup):
    """Depth."""
    Anterior: CodedConcept
    Middle: CodedConcept
    Posterior: CodedConcept

class CID6025(ContextGroup):
    """Depth from BI-RADS®."""
    Anterior: CodedConcept
    Middle: CodedConcept
    Posterior: CodedConcept

class CID6026(ContextGroup):
    """Mammography Assessment."""
    PostProcedureMammogramsForMarkerPlacement: CodedConcept
    N0IncompleteNeedAdditionalImagingEvaluationPlusPriors: CodedConcept
    N1Negative: CodedConcept
    N2Benign: CodedConcept
    N3ProbablyBenign: CodedConcept
    N4Suspicious: CodedConcept
    N4ALowSuspicion: CodedConcept
    N4BIntermediateSuspicion: CodedConcept
    N4CModerateSuspicion: CodedConcept
    N5HighlySuggestiveOfMalignancy: CodedConcept
    N6KnownBiopsyProvenMalignancy: CodedConcept

class CID6027(ContextGroup):
    """Assessment from BI-RADS®."""
    N0IncompleteNeedAdditionalImagingEvaluationPlusPriors: CodedConcept
    N1Negative: CodedConcept
    N2Benign: CodedConcept
    N3ProbablyBenign: CodedConcept
    N4Suspicious: CodedConcept
    N4ALowSuspicion: CodedConcept
    N4BIntermediateSuspicion: CodedConcept
    N4CModerateSuspicion: CodedConcept
    N5HighlySuggestiveOfMalignancy: CodedConcept
    N6KnownBiopsyProvenMalignancy: CodedConcept

class CID6028(ContextGroup):
    """Mammography Recommended Follow-up."""
    FollowUpPostBiopsyAsDirectedByClinician: CodedConcept
    NuclearMedicineProcedure: CodedConcept
    EvaluationProcedure: CodedConcept
    SurgicalConsult: CodedConcept
    AdditionalProjections: CodedConcept
    MagnificationViews: CodedConcept
    SpotCompression: CodedConcept
    SpotMagnificationViewS: CodedConcept
    DiagnosticUltrasonography: CodedConcept
    OldFilmsForComparison: CodedConcept
    MammaryDuctogram: CodedConcept
    NormalIntervalFollowUp: CodedConcept
    AnyDecisionToBiopsyShouldBeBasedOnClinicalAssessment: CodedConcept
    FollowUpAtShortInterval111Months: CodedConcept
    BiopsyShouldBeConsidered: CodedConcept
    NeedleLocalizationAndBiopsy: CodedConcept
    HistologyUsingCoreBiopsy: CodedConcept
    SuggestiveOfMalignancyTakeAppropriateAction: CodedConcept
    CytologicAnalysis: CodedConcept
    BiopsyShouldBeStronglyConsidered: CodedConcept
    HighlySuggestiveOfMalignancyTakeAppropriateAction: CodedConcept
    KnownBiopsyProvenMalignancyTakeAppropriateAction: CodedConcept
    MRIOfBreast: CodedConcept

class CID6029(ContextGroup):
    """Recommended Follow-up from BI-RADS®."""
    AdditionalProjections: CodedConcept
    MagnificationViews: CodedConcept
    SpotCompression: CodedConcept
    SpotMagnificationViewS: CodedConcept
    DiagnosticUltrasonography: CodedConcept
    OldFilmsForComparison: CodedConcept
    MammaryDuctogram: CodedConcept
    NormalIntervalFollowUp: CodedConcept
    AnyDecisionToBiopsyShouldBeBasedOnClinicalAssessment: CodedConcept
    FollowUpAtShortInterval111Months: CodedConcept
    BiopsyShouldBeConsidered: CodedConcept
    NeedleLocalizationAndBiopsy: CodedConcept
    HistologyUsingCoreBiopsy: CodedConcept
    SuggestiveOfMalignancyTakeAppropriateAction: CodedConcept
    CytologicAnalysis: CodedConcept
    BiopsyShouldBeStronglyConsidered: CodedConcept
    HighlySuggestiveOfMalignancyTakeAppropriateAction: CodedConcept
    KnownBiopsyProvenMalignancyTakeAppropriateAction: CodedConcept
    MRIOfBreast: CodedConcept

class CID6030(ContextGroup):
    """Mammography Pathology Code."""
    Abscess: CodedConcept
    Adenosis: CodedConcept
    Adenoma: CodedConcept
    Adenolipoma: CodedConcept
    ApocrineMetaplasia: CodedConcept
    Adenomyoepithelioma: CodedConcept
    AmyloidTumor: CodedConcept
    NormalAxillaryNode: CodedConcept
    Angiolipoma: CodedConcept
    AxillaryNodeWithCalcifications: CodedConcept
    Angiomatosis: CodedConcept
    AxillaryNodeHyperplasia: CodedConcept
    AsynchronousInvolutionOfBreast: CodedConcept
    CystOfBreast: CodedConcept
    BenignCystWithBlood: CodedConcept
    BenignCalcifications: CodedConcept
    Chondroma: CodedConcept
    IntracysticPapilloma: CodedConcept
    DuctalAdenoma: CodedConcept
    MammaryDuctEctasia: CodedConcept
    DiabeticFibrousMastopathy: CodedConcept
    DuctalHyperplasiaUsual: CodedConcept
    ExtraAbdominalDesmoid: CodedConcept
    EctopicAccessoryBreastTissue: CodedConcept
    EpidermalInclusionCyst: CodedConcept
    Edema: CodedConcept
    Fibroadenoma: CodedConcept
    FibroadenomatoidHyperplasia: CodedConcept
    Fibroadenolipoma: CodedConcept
    ForeignBodyReaction: CodedConcept
    FibrocysticDiseaseOfBreast: CodedConcept
    FocalFibrosis: CodedConcept
    Fibromatosis: CodedConcept
    FatNecrosisOfBreast: CodedConcept
    Galactocele: CodedConcept
    GranularCellTumor: CodedConcept
    GiantFibroadenoma: CodedConcept
    Gynecomastia: CodedConcept
    Hamartoma: CodedConcept
    Hemangioma: CodedConcept
    HemangiomaOfSubcutaneousTissue: CodedConcept
    HemangiomaVenous: CodedConcept
    Hematoma: CodedConcept
    HyperplasiaUsual: CodedConcept
    InfarctionOfBreast: CodedConcept
    Inflammation: CodedConcept
    IntramammaryLymphNode: CodedConcept
    IntraductalPapilloma: CodedConcept
    JuvenileFibroadenoma: CodedConcept
    JuvenilePapillomatosis: CodedConcept
    LactatingAdenoma: CodedConcept
    Lipoma: CodedConcept
    LactationalChange: CodedConcept
    BreastLobularHyperplasia: CodedConcept
    Leiomyoma: CodedConcept
    LymphNode: CodedConcept
    LargeDuctPapilloma: CodedConcept
    ThrombophlebitisOfBreastMondorsDisease: CodedConcept
    Myofibroblastoma: CodedConcept
    MicroglandularAdenosis: CodedConcept
    MultipleIntraductalPapillomas: CodedConcept
    NoAbnormality: CodedConcept
    NormalBreastTissue: CodedConcept
    Neurofibroma: CodedConcept
    Neurofibromatosis: CodedConcept
    BenignNeoplasmOfNippleOfFemaleBreastNippleAdenoma: CodedConcept
    OilCystFatNecrosisCyst: CodedConcept
    Papilloma: CodedConcept
    PleomorphicAdenoma: CodedConcept
    PostReductionMammoplasty: CodedConcept
    PseudoangiomatousStromalHyperplasia: CodedConcept
    RadialScar: CodedConcept
    SclerosingAdenosis: CodedConcept
    Seroma: CodedConcept
    SiliconeGranuloma: CodedConcept
    ScarTissue: CodedConcept
    TubularAdenoma: CodedConcept
    VirginalHyperplasia: CodedConcept
    AtypicalIntraductalHyperplasia: CodedConcept
    AtypicalLobularHyperplasia: CodedConcept
    LobularCarcinomaInSituOfBreast: CodedConcept
    PeripheralDuctPapillomas: CodedConcept
    PhyllodesTumor: CodedConcept
    AdenoidCysticCarcinoma: CodedConcept
    AxillaryNodeWithLymphoma: CodedConcept
    AxillaryNodalMetastases: CodedConcept
    ApocrineAdenocarcinoma: CodedConcept
    Angiosarcoma: CodedConcept
    BasalCellCarcinomaOfNipple: CodedConcept
    BloodVesselVascularInvasion: CodedConcept
    MucinousAdenocarcinomaColloidCarcinoma: CodedConcept
    CarcinomaInChildren: CodedConcept
    Chondrosarcoma: CodedConcept
    CarcinomaInEctopicBreast: CodedConcept
    CarcinomaWithEndocrineDifferentiation: CodedConcept
    ComedocarcinomaIntraductal: CodedConcept
    CarcinomaInSituOfMaleBreast: CodedConcept
    CarcinomaWithMetaplasia: CodedConcept
    CartilaginousAndOsseousChange: CodedConcept
    CarcinomaInPregnancyAndLactation: CodedConcept
    Carcinosarcoma: CodedConcept
    IntraductalComedocarcinomaWithNecrosis: CodedConcept
    IntraductalCarcinomaHighGrade: CodedConcept
    IntraductalCarcinomaLowGrade: CodedConcept
    IntraductalCarcinomaMicroPapillary: CodedConcept
    Fibrosarcoma: CodedConcept
    GlycogenRichCarcinoma: CodedConcept
    Hemangiopericytoma: CodedConcept
    HodgkinsLymphoma: CodedConcept
    InvasiveCribriformCarcinoma: CodedConcept
    IntracysticPapillaryCarcinoma: CodedConcept
    InfiltratingDuctCarcinoma: CodedConcept
    InvasiveAndInSituCarcinoma: CodedConcept
    InvasiveLobularCarcinoma: CodedConcept
    InflammatoryCarcinoma: CodedConcept
    PapillaryCarcinomaInvasive: CodedConcept
    LeukemicInfiltration: CodedConcept
    Leiomyosarcoma: CodedConcept
    Liposarcoma: CodedConcept
    LipidRichLipidSecretingCarcinoma: CodedConcept
    LympathicVesselInvasion: CodedConcept
    Lymphoma: CodedConcept
    OccultCarcinomaPresentingWithAxillaryLymphNodeMetastases: CodedConcept
    MetastaticCancerToTheBreast: CodedConcept
    MetastaticCancerToTheBreastFromTheColon: CodedConcept
    MetastaticCancerToTheBreastFromTheLung: CodedConcept
    MetastaticMelanomaToTheBreast: CodedConcept
    MetastaticCancerToTheBreastFromTheOvary: CodedConcept
    MetastaticSarcomaToTheBreast: CodedConcept
    MedullaryCarcinoma: CodedConcept
    MultifocalIntraductalCarcinoma: CodedConcept
    MetastaticDiseaseToAxillaryNode: CodedConcept
    MalignantFibrousHistiocytoma: CodedConcept
    MultifocalInvasiveDuctalCarcinoma: CodedConcept
    MetastasisToAnIntramammaryLymphNode: CodedConcept
    MalignantMelanomaOfNipple: CodedConcept
    NonHodgkinsLymphoma: CodedConcept
    NeoplasmOfTheMammarySkin: CodedConcept
    Osteosarcoma: CodedConcept
    PapillaryCarcinomaInSitu: CodedConcept
    PagetsDiseaseMammaryOfTheNipple: CodedConcept
    Plasmacytoma: CodedConcept
    PhyllodesTumorMalignant: CodedConcept
    RecurrentMalignancy: CodedConcept
    SignetRingCellCarcinoma: CodedConcept
    SquamousCellCarcinomaOfTheNipple: CodedConcept
    SpindleCellNoduleTumor: CodedConcept
    SecretoryJuvenileCarcinomaOfTheBreast: CodedConcept
    SquamousCellCarcinoma: CodedConcept
    TubularAdenocarcinoma: CodedConcept

class CID6031(ContextGroup):
    """Benign Pathology Code from BI-RADS®."""
    Abscess: CodedConcept
    Adenosis: CodedConcept
    Adenoma: CodedConcept
    Adenolipoma: CodedConcept
    ApocrineMetaplasia: CodedConcept
    Adenomyoepithelioma: CodedConcept
    AmyloidTumor: CodedConcept
    NormalAxillaryNode: CodedConcept
    Angiolipoma: CodedConcept
    AxillaryNodeWithCalcifications: CodedConcept
    Angiomatosis: CodedConcept
    AxillaryNodeHyperplasia: CodedConcept
    AsynchronousInvolutionOfBreast: CodedConcept
    CystOfBreast: CodedConcept
    BenignCystWithBlood: CodedConcept
    BenignCalcifications: CodedConcept
    Chondroma: CodedConcept
    IntracysticPapilloma: CodedConcept
    DuctalAdenoma: CodedConcept
    MammaryDuctEctasia: CodedConcept
    DiabeticFibrousMastopathy: CodedConcept
    DuctalHyperplasiaUsual: CodedConcept
    ExtraAbdominalDesmoid: CodedConcept
    EctopicAccessoryBreastTissue: CodedConcept
    EpidermalInclusionCyst: CodedConcept
    Edema: CodedConcept
    Fibroadenoma: CodedConcept
    FibroadenomatoidHyperplasia: CodedConcept
    Fibroadenolipoma: CodedConcept
    ForeignBodyReaction: CodedConcept
    FibrocysticDiseaseOfBreast: CodedConcept
    FocalFibrosis: CodedConcept
    Fibromatosis: CodedConcept
    FatNecrosisOfBreast: CodedConcept
    Galactocele: CodedConcept
    GranularCellTumor: CodedConcept
    GiantFibroadenoma: CodedConcept
    Gynecomastia: CodedConcept
    Hamartoma: CodedConcept
    Hemangioma: CodedConcept
    HemangiomaOfSubcutaneousTissue: CodedConcept
    HemangiomaVenous: CodedConcept
    Hematoma: CodedConcept
    HyperplasiaUsual: CodedConcept
    InfarctionOfBreast: CodedConcept
    Inflammation: CodedConcept
    IntramammaryLymphNode: CodedConcept
    IntraductalPapilloma: CodedConcept
    JuvenileFibroadenoma: CodedConcept
    JuvenilePapillomatosis: CodedConcept
    LactatingAdenoma: CodedConcept
    Lipoma: CodedConcept
    LactationalChange: CodedConcept
    BreastLobularHyperplasia: CodedConcept
    Leiomyoma: CodedConcept
    LymphNode: CodedConcept
    LargeDuctPapilloma: CodedConcept
    ThrombophlebitisOfBreastMondorsDisease: CodedConcept
    Myofibroblastoma: CodedConcept
    MicroglandularAdenosis: CodedConcept
    MultipleIntraductalPapillomas: CodedConcept
    NoAbnormality: CodedConcept
    NormalBreastTissue: CodedConcept
    Neurofibroma: CodedConcept
    Neurofibromatosis: CodedConcept
    BenignNeoplasmOfNippleOfFemaleBreastNippleAdenoma: CodedConcept
    OilCystFatNecrosisCyst: CodedConcept
    Papilloma: CodedConcept
    PleomorphicAdenoma: CodedConcept
    PostReductionMammoplasty: CodedConcept
    PseudoangiomatousStromalHyperplasia: CodedConcept
    RadialScar: CodedConcept
    SclerosingAdenosis: CodedConcept
    Seroma: CodedConcept
    SiliconeGranuloma: CodedConcept
    ScarTissue: CodedConcept
    TubularAdenoma: CodedConcept
    VirginalHyperplasia: CodedConcept

class CID6032(ContextGroup):
    """High Risk Lesion Pathology Code from BI-RADS®."""
    AtypicalIntraductalHyperplasia: CodedConcept
    AtypicalLobularHyperplasia: CodedConcept
    LobularCarcinomaInSituOfBreast: CodedConcept
    PeripheralDuctPapillomas: CodedConcept
    PhyllodesTumor: CodedConcept

class CID6033(ContextGroup):
    """Malignant Pathology Code from BI-RADS®."""
    AdenoidCysticCarcinoma: CodedConcept
    AxillaryNodeWithLymphoma: CodedConcept
    AxillaryNodalMetastases: CodedConcept
    ApocrineAdenocarcinoma: CodedConcept
    Angiosarcoma: CodedConcept
    BasalCellCarcinomaOfNipple: CodedConcept
    BloodVesselVascularInvasion: CodedConcept
    MucinousAdenocarcinomaColloidCarcinoma: CodedConcept
    CarcinomaInChildren: CodedConcept
    Chondrosarcoma: CodedConcept
    CarcinomaInEctopicBreast: CodedConcept
    CarcinomaWithEndocrineDifferentiation: CodedConcept
    ComedocarcinomaIntraductal: CodedConcept
    CarcinomaInSituOfMaleBreast: CodedConcept
    CarcinomaWithMetaplasia: CodedConcept
    CartilaginousAndOsseousChange: CodedConcept
    CarcinomaInPregnancyAndLactation: CodedConcept
    Carcinosarcoma: CodedConcept
    IntraductalComedocarcinomaWithNecrosis: CodedConcept
    IntraductalCarcinomaHighGrade: CodedConcept
    IntraductalCarcinomaLowGrade: CodedConcept
    IntraductalCarcinomaMicroPapillary: CodedConcept
    Fibrosarcoma: CodedConcept
    GlycogenRichCarcinoma: CodedConcept
    Hemangiopericytoma: CodedConcept
    HodgkinsLymphoma: CodedConcept
    InvasiveCribriformCarcinoma: CodedConcept
    IntracysticPapillaryCarcinoma: CodedConcept
    InfiltratingDuctCarcinoma: CodedConcept
    InvasiveAndInSituCarcinoma: CodedConcept
    InvasiveLobularCarcinoma: CodedConcept
    InflammatoryCarcinoma: CodedConcept
    PapillaryCarcinomaInvasive: CodedConcept
    LeukemicInfiltration: CodedConcept
    Leiomyosarcoma: CodedConcept
    Liposarcoma: CodedConcept
    LipidRichLipidSecretingCarcinoma: CodedConcept
    LympathicVesselInvasion: CodedConcept
    Lymphoma: CodedConcept
    OccultCarcinomaPresentingWithAxillaryLymphNodeMetastases: CodedConcept
    MetastaticCancerToTheBreast: CodedConcept
    MetastaticCancerToTheBreastFromTheColon: CodedConcept
    MetastaticCancerToTheBreastFromTheLung: CodedConcept
    MetastaticMelanomaToTheBreast: CodedConcept
    MetastaticCancerToTheBreastFromTheOvary: CodedConcept
    MetastaticSarcomaToTheBreast: CodedConcept
    MedullaryCarcinoma: CodedConcept
    MultifocalIntraductalCarcinoma: CodedConcept
    MetastaticDiseaseToAxillaryNode: CodedConcept
    MalignantFibrousHistiocytoma: CodedConcept
    MultifocalInvasiveDuctalCarcinoma: CodedConcept
    MetastasisToAnIntramammaryLymphNode: CodedConcept
    MalignantMelanomaOfNipple: CodedConcept
    NonHodgkinsLymphoma: CodedConcept
    NeoplasmOfTheMammarySkin: CodedConcept
    Osteosarcoma: CodedConcept
    PapillaryCarcinomaInSitu: CodedConcept
    PagetsDiseaseMammaryOfTheNipple: CodedConcept
    Plasmacytoma: CodedConcept
    PhyllodesTumorMalignant: CodedConcept
    RecurrentMalignancy: CodedConcept
    SignetRingCellCarcinoma: CodedConcept
    SquamousCellCarcinomaOfTheNipple: CodedConcept
    SpindleCellNoduleTumor: CodedConcept
    SecretoryJuvenileCarcinomaOfTheBreast: CodedConcept
    SquamousCellCarcinoma: CodedConcept
    TubularAdenocarcinoma: CodedConcept

class CID6034(ContextGroup[CID6034Code]):
    """CAD Output Intended Use."""
    PresentationRequiredRenderingDeviceIsExpectedToPresent: CID6034Code
    PresentationOptionalRenderingDeviceMayPresent: CID6034Code
    NotForPresentationRenderingDeviceExpectedNotToPresent: CID6034Code

class CID6035(ContextGroup[CID6035Code]):
    """Composite Feature Relation."""
    TargetContentItemsAreRelatedTemporally: CID6035Code
    TargetContentItemsAreRelatedSpatially: CID6035Code
    TargetContentItemsAreRelatedContraLaterally: CID6035Code

class CID6036(ContextGroup[CID6036Code]):
    """Feature Scope."""
    FeatureDetectedOnTheOnlyImage: CID6036Code
    FeatureDetectedOnOnlyOneOfTheImages: CID6036Code
    FeatureDetectedOnMultipleImages: CID6036Code
    FeatureDetectedOnImagesFromMultipleModalities: CID6036Code

class CID6037(ContextGroup):
    """Mammography Quantitative Temporal Difference Type."""
    DifferenceInSize: CodedConcept
    DifferenceInOpacity: CodedConcept
    DifferenceInLocation: CodedConcept
    DifferenceInSpatialProximity: CodedConcept
    DifferenceInNumberOfCalcifications: CodedConcept

class CID6038(ContextGroup):
    """Mammography Qualitative Temporal Difference Type."""
    DifferenceInShape: CodedConcept
    DifferenceInMargin: CodedConcept
    DifferenceInSymmetry: CodedConcept

class CID6039(ContextGroup):
    """Nipple Characteristic."""
    NormalShape: CodedConcept
    NippleRetraction: CodedConcept

class CID6040(ContextGroup):
    """Non-lesion Object Type."""
    Unspecified: CodedConcept
    BBShotLeadPellet: CodedConcept
    Bullet: CodedConcept
    CardiacPacemaker: CodedConcept
    Catheter: CodedConcept
    Clip: CodedConcept
    Collimator: CodedConcept
    CompressionPaddle: CodedConcept
    IDPlate: CodedConcept
    Implant: CodedConcept
    JWire: CodedConcept
    OpaqueMarker: CodedConcept
    OtherMarker: CodedConcept
    Staple: CodedConcept
    Suture: CodedConcept
    ContrastAgent: CodedConcept
    ScarTissue: CodedConcept

class CID6041(ContextGroup):
    """Mammography Image Quality Finding."""
    ViewAndLateralityMarkerIsMissing: CodedConcept
    ViewAndLateralityMarkerDoesNotHaveBothViewAndLaterality: CodedConcept
    ViewAndLateralityMarkerDoesNotHaveApprovedCodes: CodedConcept
    ViewAndLateralityMarkerIsNotNearTheAxilla: CodedConcept
    ViewAndLateralityMarkerOverlapsBreastTissue: CodedConcept
    ViewAndLateralityMarkerIsPartiallyObscured: CodedConcept
    ViewAndLateralityMarkerIsIncorrect: CodedConcept
    ViewAndLateralityMarkerIsOffImage: CodedConcept
    FlashIsNotNearEdgeOfFilm: CodedConcept
    FlashIsIllegibleDoesNotFitOrIsLopsided: CodedConcept
    FlashDoesntIncludePatientNameAndAdditionalPatientId: CodedConcept
    FlashDoesntIncludeDateOfExamination: CodedConcept
    FlashDoesntIncludeFacilityNameAndLocation: CodedConcept
    FlashDoesntIncludeTechnologistIdentification: CodedConcept
    FlashDoesntIncludeCassetteScreenDetectorIdentification: CodedConcept
    FlashDoesntIncludeMammographyUnitIdentification: CodedConcept
    DateStickerIsMissing: CodedConcept
    TechnicalFactorsMissing: CodedConcept
    CollimationTooCloseToBreast: CodedConcept
    InadequateCompression: CodedConcept
    MLOInsufficientPectoralMuscle: CodedConcept
    MLONoFatIsVisualizedPosteriorToFibroglandularTissues: CodedConcept
    MLOPoorSeparationOfDeepAndSuperficialBreastTissues: CodedConcept
    MLOEvidenceOfMotionBlur: CodedConcept
    MLOInframammaryFoldIsNotOpen: CodedConcept
    CCNotAllMedialTissueVisualized: CodedConcept
    CCNippleNotCenteredOnImage: CodedConcept
    CCPosteriorNippleLineDoesNotMeasureWithin1CmOfMLO: CodedConcept
    NippleNotInProfile: CodedConcept
    InsufficientImplantDisplacementIncorrect: CodedConcept
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

class CID6042(ContextGroup[CID6042Code]):
    """Result Status."""
    Succeeded: CID6042Code
    PartiallySucceeded: CID6042Code
    Failed: CID6042Code
    NotAttempted: CID6042Code

class CID6043(ContextGroup):
    """Mammography CAD Analysis Type."""
    SpatialCollocationAnalysis: CodedConcept
    SpatialProximityAnalysis: CodedConcept
    TemporalCorrelation: CodedConcept
    ImageQualityAnalysis: CodedConcept
    FocalAsymmetricDensityAnalysis: CodedConcept
    AsymmetricBreastTissueAnalysis: CodedConcept
    BreastCompositionAnalysis: CodedConcept
    IndividualImpressionRecommendationAnalysis: CodedConcept
    OverallImpressionRecommendationAnalysis: CodedConcept

class CID6044(ContextGroup):
    """Image Quality Assessment Type."""
    UnusableQualityRendersImageUnusable: CodedConcept
    UsableDoesNotMeetTheQualityControlStandard: CodedConcept
    UsableMeetsTheQualityControlStandard: CodedConcept

class CID6045(ContextGroup):
    """Mammography Quality Control Standard Type."""
    MammographyQualityControlManual1999ACR: CodedConcept
    Title21CFRSection900SubpartB: CodedConcept
    InstitutionallyDefinedQualityControlStandard: CodedConcept

class CID6046(ContextGroup):
    """Follow-up Interval Unit."""
    Day: CodedConcept
    Week: CodedConcept
    Month: CodedConcept
    Year: CodedConcept

class CID6047(ContextGroup[CID6047Code]):
    """CAD Processing and Finding Summary."""
    AllAlgorithmsSucceededWithoutFindings: CID6047Code
    AllAlgorithmsSucceededWithFindings: CID6047Code
    NotAllAlgorithmsSucceededWithoutFindings: CID6047Code
    NotAllAlgorithmsSucceededWithFindings: CID6047Code
    NoAlgorithmsSucceededWithoutFindings: CID6047Code

class CID6048(ContextGroup):
    """CAD Operating Point Axis Label."""
    CertaintyOfFinding: CodedConcept
    ProbabilityOfCancer: CodedConcept
    FalseMarkersPerImage: CodedConcept
    FalseMarkersPerCase: CodedConcept
    CaseSensitivity: CodedConcept
    LesionSensitivity: CodedConcept
    CaseSpecificity: CodedConcept
    ImageSpecificity: CodedConcept

class CID6050(ContextGroup):
    """Breast Procedure Reported."""
    FilmScreenMammography: CodedConcept
    UltrasonographyOfBreast: CodedConcept
    MRIOfBreast: CodedConcept
    PreBiopsyLocalizationOfBreastLesion: CodedConcept
    FineNeedleAspirationOfBreast: CodedConcept
    DiagnosticAspirationOfBreastCyst: CodedConcept
    CoreNeedleBiopsyOfBreast: CodedConcept
    BreastSurgicalBiopsy: CodedConcept
    MammaryDuctogram: CodedConcept
    CTOfBreast: CodedConcept
    RadionuclideLocalizationOfTumorLimitedArea: CodedConcept
    SpecimenRadiographyOfBreast: CodedConcept
    ExaminationOfBreast: CodedConcept
    SurgicalConsult: CodedConcept
    MammographyCAD: CodedConcept
    SentinelLymphNodeBiopsy: CodedConcept
    RadioisotopeScanOfLymphaticSystem: CodedConcept
    MarkerPlacement: CodedConcept
    InsertionOfCatheter: CodedConcept
    BreastBilateralMammogram: CodedConcept
    BreastBilateralMr: CodedConcept
    BreastBilateralMrWContrastIv: CodedConcept
    BreastBilateralMrWoAndWContrastIv: CodedConcept
    BreastFfdMammogram: CodedConcept
    BreastLeftMammogram: CodedConcept
    BreastLeftMr: CodedConcept
    BreastLeftMrWContrastIv: CodedConcept
    BreastLeftMrWoAndWContrastIv: CodedConcept
    BreastMrWContrastIv: CodedConcept
    BreastMrWoAndWContrastIv: CodedConcept
    BreastRightMammogram: CodedConcept
    BreastRightMr: CodedConcept
    BreastRightMrWContrastIv: CodedConcept
    BreastRightMrWoAndWContrastIv: CodedConcept
    BreastUnilateralMammogram: CodedConcept
    BreastUnilateralMr: CodedConcept
    BreastUnilateralMrWContrastIv: CodedConcept
    BreastUnilateralMrWoAndWContrastIv: CodedConcept
    BreastUnilateralMrWoContrast: CodedConcept
    WholeBodyCt: CodedConcept
    WholeBodyPtWRncIv: CodedConcept

class CID6051(ContextGroup):
    """Breast Procedure Reason."""
    AdditionalEvaluationRequestedFromPriorStudy: CodedConcept
    FollowUpAtShortIntervalFromPriorStudy: CodedConcept
    HistoryOfBreastAugmentationAsymptomatic: CodedConcept
    ReviewOfAnOutsideStudy: CodedConcept
    ClinicalFinding: CodedConcept
    ReductionMammoplasty: CodedConcept
    HistoryOfRadiationTherapy: CodedConcept
    AugmentationMammoplasty: CodedConcept
    AdditionalEvaluationRequestedFromAbnormalScreeningStudy: CodedConcept
    Brachytherapy: CodedConcept
    HistoryOfBenignBreastBiopsy: CodedConcept
    PersonalHistoryOfBreastCancerWithBreastConservationTherapy: CodedConcept
    PersonalHistoryOfBreastCancerWithMastectomy: CodedConcept
    KnownBiopsyProvenMalignancy: CodedConcept
    PersonalHistoryOfBreastCancer: CodedConcept
    RecallForTechnicalReasons: CodedConcept
    RecallForImagingFindings: CodedConcept
    RecallForPatientSymptomsClinicalFindings: CodedConcept
    Screening: CodedConcept
    Diagnostic: CodedConcept
    Targeted: CodedConcept
    Survey: CodedConcept
    Calibration: CodedConcept
    QualityControl: CodedConcept
    NeedleLocalizationAndBiopsy: CodedConcept
    MarkerPlacement: CodedConcept

class CID6052(ContextGroup):
    """Breast Imaging Report Section Title."""
    PhysicalExaminationResults: CodedConcept
    ComparisonToPreviousStudies: CodedConcept
    Findings: CodedConcept
    Impressions: CodedConcept
    Recommendations: CodedConcept
    Conclusions: CodedConcept
    Addendum: CodedConcept
    BreastComposition: CodedConcept
    OverallAssessment: CodedConcept
    ProcedureReported: CodedConcept
    IndicationsForProcedure: CodedConcept

class CID6053(ContextGroup):
    """Breast Imaging Report Element."""
    PhysicalExaminationResults: CodedConcept
    ComparisonToPreviousStudies: CodedConcept
    Finding: CodedConcept
    Impression: CodedConcept
    Recommendation: CodedConcept
    Conclusion: CodedConcept
    BreastComposition: CodedConcept
    OverallAssessment: CodedConcept
    ProcedureReported: CodedConcept
    IndicationsForProcedure: CodedConcept

class CID6054(ContextGroup):
    """Breast Imaging Finding."""
    BreastNormal: CodedConcept
    CalcificationOfBreast: CodedConcept
    Implant: CodedConcept
    MassWithCalcifications: CodedConcept
    SelectedRegion: CodedConcept
    BreastGeometry: CodedConcept
    ImageQuality: CodedConcept
    NonLesion: CodedConcept
    Nipple: CodedConcept
    MammographyBreastDensity: CodedConcept
    IndividualCalcification: CodedConcept
    CalcificationCluster: CodedConcept
    ArchitecturalDistortionOfBreast: CodedConcept
    TubularDensity: CodedConcept
    IntramammaryLymphNode: CodedConcept
    TrabecularThickeningOfBreast: CodedConcept
    BreastComposition: CodedConcept
    SkinRetractionOfBreast: CodedConcept
    SkinThickeningOfBreast: CodedConcept
    AxillaryAdenopathy: CodedConcept
    SkinLesion: CodedConcept
    CoopersLigamentChanges: CodedConcept
    Edema: CodedConcept
    MassInTheSkin: CodedConcept
    MassOnTheSkin: CodedConcept
    AxillaryLymphNode: CodedConcept
    MammographicBreastMass: CodedConcept
    FocalAsymmetricBreastTissue: CodedConcept
    AsymmetricBreastTissue: CodedConcept
    NormalBreastTissue: CodedConcept
    IntraluminalFillingDefect: CodedConcept
    MammaryDuctEctasia: CodedConcept
    MultipleFillingDefect: CodedConcept
    AbruptDuctTermination: CodedConcept
    Extravasation: CodedConcept
    DuctNarrowing: CodedConcept
    CystFill: CodedConcept
    UltrasoundScanNormal: CodedConcept
    CystOfBreast: CodedConcept
    ComplexCyst: CodedConcept
    IntracysticLesion: CodedConcept
    SolidMass: CodedConcept
    LymphNode: CodedConcept
    SebaceousCystOfSkinOfBreast: CodedConcept
    ClusteredMicrocysts: CodedConcept
    ComplicatedCyst: CodedConcept
    ForeignBody: CodedConcept

class CID6055(ContextGroup):
    """Breast Clinical Finding or Indicated Problem."""
    OEBreastLumpPalpated: CodedConcept
    BloodyNippleDischarge: CodedConcept
    NonBloodyDischargeFromNipple: CodedConcept
    DifficultPhysicalClinicalExamination: CodedConcept
    DisorderOfBreastImplant: CodedConcept
    SkinThickeningOfBreast: CodedConcept
    SkinRetractionOfBreast: CodedConcept
    PeauDorangeSurfaceOfBreast: CodedConcept
    NippleProblem: CodedConcept
    OEAxillaryLymphadenopathy: CodedConcept
    BreastPain: CodedConcept
    CancerElsewhere: CodedConcept
    BreastLump: CodedConcept
    DiscolorationOfSkinOfBreast: CodedConcept
    RadiographicCalcificationFinding: CodedConcept
    ImageDetectedMass: CodedConcept
    NippleDischargeSymptom: CodedConcept
    Erythema: CodedConcept
    OELymphadenopathy: CodedConcept
    DisseminatedMalignancyOfUnknownPrimary: CodedConcept

class CID6056(ContextGroup):
    """Associated Finding for Breast."""
    BreastHematoma: CodedConcept
    SurgicalScar: CodedConcept
    NippleRetraction: CodedConcept
    MammographyBreastDensity: CodedConcept
    IndividualCalcification: CodedConcept
    CalcificationCluster: CodedConcept
    ArchitecturalDistortionOfBreast: CodedConcept
    TubularDensity: CodedConcept
    IntramammaryLymphNode: CodedConcept
    TrabecularThickeningOfBreast: CodedConcept
    BreastComposition: CodedConcept
    SkinRetractionOfBreast: CodedConcept
    SkinThickeningOfBreast: CodedConcept
    AxillaryAdenopathy: CodedConcept
    SkinLesion: CodedConcept
    CoopersLigamentChanges: CodedConcept
    Edema: CodedConcept
    MassInTheSkin: CodedConcept
    MassOnTheSkin: CodedConcept
    AxillaryLymphNode: CodedConcept

class CID6057(ContextGroup):
    """Ductography Finding for Breast."""
    NormalBreastTissue: CodedConcept
    IntraluminalFillingDefect: CodedConcept
    MammaryDuctEctasia: CodedConcept
    MultipleFillingDefect: CodedConcept
    AbruptDuctTermination: CodedConcept
    Extravasation: CodedConcept
    DuctNarrowing: CodedConcept
    CystFill: CodedConcept

class CID6058(ContextGroup):
    """Procedure Modifiers for Breast."""
    BreastImplantTypeNotSpecified: CodedConcept
    SiliconeGelImplant: CodedConcept
    SalineImplant: CodedConcept
    PolyurethaneImplant: CodedConcept
    PercutaneousSiliconeInjection: CodedConcept
    CombinationImplant: CodedConcept
    PrePectoralImplant: CodedConcept
    RetroPectoralImplant: CodedConcept
    Lumpectomy: CodedConcept
    Mastectomy: CodedConcept
    QuadrantectomyOfBreast: CodedConcept
    DiagnosticRadiographyStereotacticLocalization: CodedConcept
    UltrasonicGuidanceProcedure: CodedConcept
    Mammography: CodedConcept
    MammographicCrosshair: CodedConcept
    MammographicGrid: CodedConcept
    MagneticResonanceImagingGuidedBiopsy: CodedConcept
    ComputedTomographyGuidedBiopsy: CodedConcept
    PalpationGuided: CodedConcept
    VacuumAssisted: CodedConcept
    Screening: CodedConcept
    Diagnostic: CodedConcept
    Targeted: CodedConcept
    Survey: CodedConcept
    Calibration: CodedConcept
    QualityControl: CodedConcept
    NeedleLocalizationAndBiopsy: CodedConcept
    MarkerPlacement: CodedConcept
    N2DMode: CodedConcept
    DopplerColorFlow: CodedConcept
    MMode: CodedConcept
    DopplerPulsed: CodedConcept
    DopplerContinuousWave: CodedConcept
    PowerDoppler: CodedConcept
    N3DMode: CodedConcept
    TissueDopplerImaging: CodedConcept
    BMode: CodedConcept
    PointShearWaveElastography: CodedConcept
    N2DShearWaveElastography: CodedConcept
    N3DShearWaveElastography: CodedConcept
    N2DSpeckleTracking: CodedConcept
    N3DSpeckleTracking: CodedConcept

class CID6059(ContextGroup):
    """Breast Implant Type."""
    BreastImplantTypeNotSpecified: CodedConcept
    SiliconeGelImplant: CodedConcept
    SalineImplant: CodedConcept
    PolyurethaneImplant: CodedConcept
    PercutaneousSiliconeInjection: CodedConcept
    CombinationImplant: CodedConcept
    PrePectoralImplant: CodedConcept
    RetroPectoralImplant: CodedConcept

class CID6060(ContextGroup):
    """Breast Biopsy Technique."""
    Lumpectomy: CodedConcept
    Mastectomy: CodedConcept
    QuadrantectomyOfBreast: CodedConcept
    DiagnosticRadiographyStereotacticLocalization: CodedConcept
    UltrasonicGuidanceProcedure: CodedConcept
    Mammography: CodedConcept
    MammographicCrosshair: CodedConcept
    MammographicGrid: CodedConcept
    MagneticResonanceImagingGuidedBiopsy: CodedConcept
    ComputedTomographyGuidedBiopsy: CodedConcept
    PalpationGuided: CodedConcept
    VacuumAssisted: CodedConcept

class CID6061(ContextGroup):
    """Breast Imaging Procedure Modifier."""
    Screening: CodedConcept
    Diagnostic: CodedConcept
    Targeted: CodedConcept
    Survey: CodedConcept
    Calibration: CodedConcept
    QualityControl: CodedConcept
    NeedleLocalizationAndBiopsy: CodedConcept
    MarkerPlacement: CodedConcept

class CID6062(ContextGroup):
    """Interventional Procedure Complication."""
    HemorrhagePostprocedure: CodedConcept
    AbnormalDischarge: CodedConcept
    HematomaPostoperative: CodedConcept
    Weal: CodedConcept
    HealthcareAssociatedInfection: CodedConcept
    PersistentPainFollowingProcedure: CodedConcept
    Pneumothorax: CodedConcept
    Rash: CodedConcept
    Swelling: CodedConcept
    VasovagalSyncope: CodedConcept
    NoComplications: CodedConcept

class CID6063(ContextGroup):
    """Interventional Procedure Result."""
    Benign: CodedConcept
    HighRiskTumor: CodedConcept
    Malignant: CodedConcept
    InsufficientSample: CodedConcept
    IndeterminateResult: CodedConcept

class CID6064(ContextGroup):
    """Ultrasound Finding for Breast."""
    UltrasoundScanNormal: CodedConcept
    CystOfBreast: CodedConcept
    ComplexCyst: CodedConcept
    IntracysticLesion: CodedConcept
    MammaryDuctEctasia: CodedConcept
    SolidMass: CodedConcept
    LymphNode: CodedConcept
    SebaceousCystOfSkinOfBreast: CodedConcept
    ClusteredMicrocysts: CodedConcept
    ComplicatedCyst: CodedConcept
    ForeignBody: CodedConcept

class CID6065(ContextGroup):
    """Instrument Approach."""
    Medial: CodedConcept
    Lateral: CodedConcept
    Superior: CodedConcept
    Inferior: CodedConcept
    InferolateralToSuperomedial: CodedConcept
    InferomedialToSuperolateral: CodedConcept
    SuperolateralToInferomedial: CodedConcept
    SuperomedialToInferolateral: CodedConcept

class CID6066(ContextGroup):
    """Target Confirmation."""
    TargetContainedInTheSpecimen: CodedConcept
    TargetPartiallyObtainedInTheSpecimen: CodedConcept
    TargetNotInTheSpecimen: CodedConcept
    CalcificationsSeenInTheCore: CodedConcept
    LesionCompletelyRemoved: CodedConcept
    LesionPartiallyRemoved: CodedConcept
    FluidObtained: CodedConcept

class CID6067(ContextGroup):
    """Fluid Color."""
    WhiteColor: CodedConcept
    YellowColor: CodedConcept
    LightBrownColor: CodedConcept
    GreenColor: CodedConcept
    GrayColor: CodedConcept
    DarkRedColor: CodedConcept
    DarkBrownColor: CodedConcept
    Clear: CodedConcept
    BrownColor: CodedConcept
    BrightRedColor: CodedConcept
    BloodTingedColor: CodedConcept
    BlackColor: CodedConcept

class CID6068(ContextGroup):
    """Tumor Stages From AJCC."""
    Stage0: CodedConcept
    StageI: CodedConcept
    StageIIA: CodedConcept
    StageIIB: CodedConcept
    StageIIIA: CodedConcept
    StageIIIB: CodedConcept
    StageIIIC: CodedConcept
    StageIV: CodedConcept

class CID6069(ContextGroup):
    """Nottingham Combined Histologic Grade."""
    NottinghamCombinedGradeCannotBeDetermined: CodedConcept
    NottinghamCombinedGradeI35Points: CodedConcept
    NottinghamCombinedGradeII67Points: CodedConcept
    NottinghamCombinedGradeIII89Points: CodedConcept

class CID6070(ContextGroup):
    """Bloom-Richardson Histologic Grade."""
    Grade1WellDifferentiated: CodedConcept
    Grade2ModeratelyDifferentiated: CodedConcept
    Grade3PoorlyDifferentiated: CodedConcept
    Grade4Undifferentiated: CodedConcept

class CID6071(ContextGroup):
    """Histologic Grading Method."""
    BloomRichardsonGrade: CodedConcept
    NottinghamCombinedGrade: CodedConcept

class CID6072(ContextGroup):
    """Breast Implant Finding."""
    NormalImplants: CodedConcept
    AsymmetricImplants: CodedConcept
    CalcifiedImplant: CodedConcept
    DistortedImplant: CodedConcept
    SiliconeLadenLymphNodes: CodedConcept
    FreeSilicone: CodedConcept
    HerniatedImplant: CodedConcept
    RuptureOfBreastImplant: CodedConcept
    Explantation: CodedConcept

class CID6080(ContextGroup):
    """Gynecological Hormone."""
    Contraceptives: CodedConcept
    EstrogenProduct: CodedConcept
    ProgesteroneProduct: CodedConcept
    Tamoxifen: CodedConcept
    UnspecifiedGynecologicalHormone: CodedConcept
    Raloxifene: CodedConcept
    Anastrozole: CodedConcept

class CID6081(ContextGroup):
    """Breast Cancer Risk Factor."""
    PersonalBreastCancerHistory: CodedConcept
    HistoryOfEndometrialCancer: CodedConcept
    HistoryOfOvarianCancer: CodedConcept
    HistoryOfHighRiskLesionOnPreviousBiopsy: CodedConcept
    PostMenopausalPatient: CodedConcept
    Nulliparous: CodedConcept
    LateChildBearingAfter30: CodedConcept
    BRCA1BreastCancerGene: CodedConcept
    BRCA2BreastCancerGene: CodedConcept
    BRCA3BreastCancerGene: CodedConcept
    FamilyHistoryOfBreastCancer: CodedConcept
    WeakFamilyHistoryOfBreastCancer: CodedConcept
    IntermediateFamilyHistoryOfBreastCancer: CodedConcept
    VeryStrongFamilyHistoryOfBreastCancer: CodedConcept
    FamilyHistoryOfProstateCancer: CodedConcept
    FamilyHistoryUnknown: CodedConcept
    NoFamilyHistoryOfBreastCarcinoma: CodedConcept

class CID6082(ContextGroup):
    """Gynecological Procedure."""
    EndometrialBiopsy: CodedConcept
    Hysterectomy: CodedConcept
    DilationAndCurettage: CodedConcept

class CID6083(ContextGroup):
    """Procedures for Breast."""
    NippleDischargeCytology: CodedConcept
    FilmScreenMammography: CodedConcept
    UltrasonographyOfBreast: CodedConcept
    MRIOfBreast: CodedConcept
    PreBiopsyLocalizationOfBreastLesion: CodedConcept
    FineNeedleAspirationOfBreast: CodedConcept
    DiagnosticAspirationOfBreastCyst: CodedConcept
    CoreNeedleBiopsyOfBreast: CodedConcept
    BreastSurgicalBiopsy: CodedConcept
    MammaryDuctogram: CodedConcept
    CTOfBreast: CodedConcept
    RadionuclideLocalizationOfTumorLimitedArea: CodedConcept
    SpecimenRadiographyOfBreast: CodedConcept
    ExaminationOfBreast: CodedConcept
    SurgicalConsult: CodedConcept
    MammographyCAD: CodedConcept
    SentinelLymphNodeBiopsy: CodedConcept
    RadioisotopeScanOfLymphaticSystem: CodedConcept
    MarkerPlacement: CodedConcept
    InsertionOfCatheter: CodedConcept
    BreastBilateralMammogram: CodedConcept
    BreastBilateralMr: CodedConcept
    BreastBilateralMrWContrastIv: CodedConcept
    BreastBilateralMrWoAndWContrastIv: CodedConcept
    BreastFfdMammogram: CodedConcept
    BreastLeftMammogram: CodedConcept
    BreastLeftMr: CodedConcept
    BreastLeftMrWContrastIv: CodedConcept
    BreastLeftMrWoAndWContrastIv: CodedConcept
    BreastMrWContrastIv: CodedConcept
    BreastMrWoAndWContrastIv: CodedConcept
    BreastRightMammogram: CodedConcept
    BreastRightMr: CodedConcept
    BreastRightMrWContrastIv: CodedConcept
    BreastRightMrWoAndWContrastIv: CodedConcept
    BreastUnilateralMammogram: CodedConcept
    BreastUnilateralMr: CodedConcept
    BreastUnilateralMrWContrastIv: CodedConcept
    BreastUnilateralMrWoAndWContrastIv: CodedConcept
    BreastUnilateralMrWoContrast: CodedConcept
    WholeBodyCt: CodedConcept
    WholeBodyPtWRncIv: CodedConcept
    BreastProsthesisInsertion: CodedConcept
    ReductionMammoplasty: CodedConcept
    BreastReconstruction: CodedConcept
    RemovalOfBreastImplant: CodedConcept
    Chemotherapy: CodedConcept
    RadiationTherapy: CodedConcept
    HormoneTherapy: CodedConcept
    BoneMarrowTransplant: CodedConcept

class CID6084(ContextGroup):
    """Mammoplasty Procedure."""
    BreastProsthesisInsertion: CodedConcept
    ReductionMammoplasty: CodedConcept
    BreastReconstruction: CodedConcept
    RemovalOfBreastImplant: CodedConcept

class CID6085(ContextGroup):
    """Therapies for Breast."""
    Chemotherapy: CodedConcept
    RadiationTherapy: CodedConcept
    HormoneTherapy: CodedConcept
    BoneMarrowTransplant: CodedConcept

class CID6086(ContextGroup):
    """Menopausal Phase."""
    BeforeMenopause: CodedConcept
    DuringMenopause: CodedConcept
    AfterMenopause: CodedConcept
    PostsurgicalMenopause: CodedConcept
    ArtificialMenopauseState: CodedConcept

class CID6087(ContextGroup):
    """General Risk Factor."""
    PersonalBreastCancerHistory: CodedConcept
    HistoryOfEndometrialCancer: CodedConcept
    HistoryOfOvarianCancer: CodedConcept
    HistoryOfHighRiskLesionOnPreviousBiopsy: CodedConcept
    PostMenopausalPatient: CodedConcept
    Nulliparous: CodedConcept
    LateChildBearingAfter30: CodedConcept
    BRCA1BreastCancerGene: CodedConcept
    BRCA2BreastCancerGene: CodedConcept
    BRCA3BreastCancerGene: CodedConcept
    FamilyHistoryOfBreastCancer: CodedConcept
    WeakFamilyHistoryOfBreastCancer: CodedConcept
    IntermediateFamilyHistoryOfBreastCancer: CodedConcept
    VeryStrongFamilyHistoryOfBreastCancer: CodedConcept
    FamilyHistoryOfProstateCancer: CodedConcept
    FamilyHistoryUnknown: CodedConcept
    NoFamilyHistoryOfBreastCarcinoma: CodedConcept
    HistoryOfDiabetesMellitus: CodedConcept
    HistoryOfHypertension: CodedConcept
    HistoryOfObesity: CodedConcept
    HistoryOfRegularMedication: CodedConcept
    HistoryOfSubstanceAbuse: CodedConcept
    HistoryOfCardiovascularDisease: CodedConcept
    UterineMalformations: CodedConcept
    HistoryOfEctopicPregnancy: CodedConcept
    SpontaneousAbortion: CodedConcept
    GynecologicCondition: CodedConcept
    GynecologicSurgery: CodedConcept
    HistoryOfEclampsia: CodedConcept
    HistoryOfSeverePreEclampsia: CodedConcept
    PreviousLBWOrIUGRBirth: CodedConcept
    PreviousFetalMalformationSyndrome: CodedConcept
    HistoryOfPrematureDelivery: CodedConcept
    PreviousRHNegativeOrBloodDyscrasiaAtBirth: CodedConcept
    HistoryOfInfertility: CodedConcept
    HistoryOfMultipleFetuses: CodedConcept
    MultiplePregnancy: CodedConcept
    CurrentPregnancyKnownOrSuspectedMalformationsSyndromes: CodedConcept
    FamilyHistoryFetalMalformationSyndrome: CodedConcept

class CID6088(ContextGroup):
    """OB-GYN Maternal Risk Factor."""
    HistoryOfDiabetesMellitus: CodedConcept
    HistoryOfHypertension: CodedConcept
    HistoryOfObesity: CodedConcept
    HistoryOfRegularMedication: CodedConcept
    HistoryOfSubstanceAbuse: CodedConcept
    HistoryOfCardiovascularDisease: CodedConcept
    UterineMalformations: CodedConcept
    HistoryOfEctopicPregnancy: CodedConcept
    SpontaneousAbortion: CodedConcept
    GynecologicCondition: CodedConcept
    GynecologicSurgery: CodedConcept
    HistoryOfEclampsia: CodedConcept
    HistoryOfSeverePreEclampsia: CodedConcept
    PreviousLBWOrIUGRBirth: CodedConcept
    PreviousFetalMalformationSyndrome: CodedConcept
    HistoryOfPrematureDelivery: CodedConcept
    PreviousRHNegativeOrBloodDyscrasiaAtBirth: CodedConcept
    HistoryOfInfertility: CodedConcept
    HistoryOfMultipleFetuses: CodedConcept
    MultiplePregnancy: CodedConcept
    CurrentPregnancyKnownOrSuspectedMalformationsSyndromes: CodedConcept
    FamilyHistoryFetalMalformationSyndrome: CodedConcept

class CID6089(ContextGroup):
    """Substance."""
    EthylAlcohol: CodedConcept
    Amphetamine: CodedConcept
    Marijuana: CodedConcept
    Cocaine: CodedConcept
    Heroin: CodedConcept
    LysergicAcidDiethlyamide: CodedConcept
    Mescaline: CodedConcept
    Phencyclidine: CodedConcept
    Methadone: CodedConcept
    Morphine: CodedConcept
    Methlyphenidate: CodedConcept
    ChewingTobacco: CodedConcept
    CigaretteSmokingTobacco: CodedConcept
    Caffeine: CodedConcept

class CID6090(ContextGroup):
    """Relative Usage/Exposure Amount."""
    High: CodedConcept
    Medium: CodedConcept
    Low: CodedConcept
    NoKnownExposure: CodedConcept

class CID6091(ContextGroup):
    """Relative Frequency of Event Value."""
    Continuous: CodedConcept
    Frequent: CodedConcept
    MidFrequency: CodedConcept
    Infrequent: CodedConcept
    AsRequired: CodedConcept
    SingleEvent: CodedConcept

class CID6092(ContextGroup):
    """Usage/Exposure Qualitative Concept."""
    Dosage: CodedConcept
    DoseFrequency: CodedConcept
    RateOfExposure: CodedConcept
    VolumeOfUse: CodedConcept

class CID6093(ContextGroup):
    """Usage/Exposure/Amount Qualitative Concept."""
    RelativeDoseAmount: CodedConcept
    RelativeAmountOfExposure: CodedConcept
    RelativeAmountOfUse: CodedConcept

class CID6094(ContextGroup):
    """Usage/Exposure/Frequency Qualitative Concept."""
    RelativeDoseFrequency: CodedConcept
    RelativeFrequencyOfExposure: CodedConcept
    RelativeFrequencyOfUse: CodedConcept

class CID6095(ContextGroup):
    """Procedure Numeric Property."""
    NeedleGauge: CodedConcept
    NeedleLength: CodedConcept

class CID6096(ContextGroup):
    """Pregnancy Status."""
    NotPregnant: CodedConcept
    PossiblePregnancy: CodedConcept
    PatientCurrentlyPregnant: CodedConcept
    Unknown: CodedConcept

class CID6097(ContextGroup):
    """Side of Family."""
    Maternal: CodedConcept
    Paternal: CodedConcept

class CID6098(ContextGroup):
    """Clinical Course of Disease."""
    NoEvidenceOfDisease: CodedConcept
    RecurrentDisease: CodedConcept

class CID6099(ContextGroup):
    """Racial Group."""
    AfricanRace: CodedConcept
    AsianRace: CodedConcept
    CaucasianRace: CodedConcept
    AmericanIndianOrAlaskaNative: CodedConcept
    NativeHawaiianOrOtherPacificIslander: CodedConcept
    AsianOrPacificIslanderRace: CodedConcept
    AustralianAborigineRace: CodedConcept
    IndianRace: CodedConcept
    MixedRacialGroup: CodedConcept
