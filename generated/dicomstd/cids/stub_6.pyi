"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID601(ContextGroup):
    """Biosafety Level."""
    BiosafetyLevel1: CodedConcept
    BiosafetyLevel2: CodedConcept
    BiosafetyLevel3: CodedConcept
    BiosafetyLevel4: CodedConcept

class CID602(ContextGroup):
    """Biosafety Control Reason."""
    BiohazardousMaterial: CodedConcept
    Carcinogen: CodedConcept
    PatientImmunocompromised: CodedConcept
    TransgenicAnimal: CodedConcept

class CID603(ContextGroup):
    """Animal Room Type."""
    AnimalHousingRoom: CodedConcept
    PreparationRoom: CodedConcept
    ImagingProcedureRoom: CodedConcept
    InductionRoom: CodedConcept
    RecoveryRoom: CodedConcept
    IsolationRoom: CodedConcept

class CID604(ContextGroup):
    """Device Reuse."""
    Unused: CodedConcept
    Reused: CodedConcept

class CID605(ContextGroup):
    """Animal Bedding Material."""
    AspenChipBedding: CodedConcept
    AspenShavingBedding: CodedConcept
    CornCobBedding: CodedConcept
    PaperBasedBedding: CodedConcept
    PineChipBedding: CodedConcept
    PineShavingBedding: CodedConcept

class CID606(ContextGroup):
    """Animal Shelter Type."""
    None_: CodedConcept
    Igloo: CodedConcept
    RedTranslucentIgloo: CodedConcept

class CID607(ContextGroup):
    """Animal Feed Type."""
    NIH07: CodedConcept
    NIH31: CodedConcept
    AIN76: CodedConcept
    AIN93G: CodedConcept
    AIN93M: CodedConcept

class CID608(ContextGroup):
    """Animal Feed Source."""
    CommercialProduct: CodedConcept
    LocallyManufacturedProduct: CodedConcept

class CID609(ContextGroup):
    """Animal Feeding Method."""
    AdLibitum: CodedConcept
    RestrictedDiet: CodedConcept
    FoodTreat: CodedConcept
    Gavage: CodedConcept

class CID610(ContextGroup):
    """Water Type."""
    TapWater: CodedConcept
    DistilledWater: CodedConcept
    ReverseOsmosisPurifiedWater: CodedConcept
    ReverseOsmosisPurifiedHClAcidifiedWater: CodedConcept

class CID611(ContextGroup):
    """Anesthesia Category Code Type for Small Animal Anesthesia."""
    GeneralAnesthesia: CodedConcept
    Sedation: CodedConcept
    SpinalAnesthesia: CodedConcept
    EpiduralAnesthesia: CodedConcept
    RegionalAnesthesia: CodedConcept
    TopicalLocalAnesthesia: CodedConcept
    LocalAnesthesia: CodedConcept
    MonitoredAnesthesiaCareMAC: CodedConcept

class CID612(ContextGroup):
    """Anesthesia Category Code Type from Anesthesia Quality Initiative."""
    GeneralAnesthesia: CodedConcept
    Sedation: CodedConcept
    SpinalAnesthesia: CodedConcept
    EpiduralAnesthesia: CodedConcept
    RegionalAnesthesia: CodedConcept
    TopicalLocalAnesthesia: CodedConcept
    LocalAnesthesia: CodedConcept
    MonitoredAnesthesiaCareMAC: CodedConcept

class CID613(ContextGroup):
    """Anesthesia Induction Code Type for Small Animal Anesthesia."""
    IntraperitonealRoute: CodedConcept
    ByInhalation: CodedConcept
    IntravenousRoute: CodedConcept
    PerRectum: CodedConcept
    IntramuscularRoute: CodedConcept

class CID614(ContextGroup):
    """Anesthesia Induction Code Type from Anesthesia Quality Initiative."""
    ByInhalation: CodedConcept
    IntravenousRoute: CodedConcept
    PerRectum: CodedConcept
    IntramuscularRoute: CodedConcept

class CID615(ContextGroup):
    """Anesthesia Maintenance Code Type for Small Animal Anesthesia."""
    InhalationAnesthesiaSystemClosedRebreathingPrimaryAgent: CodedConcept
    InhalationAnesthesiaSystemClosedNoRebreathingPrimaryAgent: CodedConcept

class CID616(ContextGroup):
    """Anesthesia Maintenance Code Type from Anesthesia Quality Initiative."""
    InhalationAnesthesiaSystemClosedRebreathingPrimaryAgent: CodedConcept
    InhalationAnesthesiaSystemClosedNoRebreathingPrimaryAgent: CodedConcept

class CID617(ContextGroup):
    """Airway Management Method Code Type for Small Animal Anesthesia."""
    NoseCone: CodedConcept
    ControlledVentilation: CodedConcept
    ArtificialRespiration: CodedConcept
    OxygenTherapy: CodedConcept
    LaryngealMaskAirwayLMA: CodedConcept
    IntubationOfRespiratoryTract: CodedConcept
    AnestheticFaceMask: CodedConcept
    NasalCannula: CodedConcept
    ViaTracheostomy: CodedConcept

class CID618(ContextGroup):
    """Airway Management Method Code Type from Anesthesia Quality Initiative."""
    ControlledVentilation: CodedConcept
    ArtificialRespiration: CodedConcept
    OxygenTherapy: CodedConcept
    LaryngealMaskAirwayLMA: CodedConcept
    IntubationOfRespiratoryTract: CodedConcept
    AnestheticFaceMask: CodedConcept
    NasalCannula: CodedConcept
    ViaTracheostomy: CodedConcept

class CID619(ContextGroup):
    """Airway Management Sub-Method Code Type for Small Animal Anesthesia."""
    InverseRatioVentilation: CodedConcept
    HighFrequencyVentilation: CodedConcept
    TranstrachealJetVentilation: CodedConcept
    ContinuousFlowApneicVentilation: CodedConcept

class CID620(ContextGroup):
    """Airway Management Sub-Method Code Type from Anesthesia Quality Initiative."""
    InverseRatioVentilation: CodedConcept
    HighFrequencyVentilation: CodedConcept
    TranstrachealJetVentilation: CodedConcept
    ContinuousFlowApneicVentilation: CodedConcept

class CID621(ContextGroup):
    """Medication Type for Small Animal Anesthesia."""
    CarrierGas: CodedConcept
    AdrenergicAgent: CodedConcept
    AminoglycosideAntibiotic: CodedConcept
    Analgesic: CodedConcept
    Antiarrhythmic: CodedConcept
    Antibiotic: CodedConcept
    Anticholinergic: CodedConcept
    AnticholinergicAgent: CodedConcept
    Anticoagulant: CodedConcept
    Anticonvulsant: CodedConcept
    AntidiureticHormone: CodedConcept
    Antiemetic: CodedConcept
    Antifungal: CodedConcept
    AntiHeparinAgent: CodedConcept
    Antihistamine: CodedConcept
    Antihypertensive: CodedConcept
    Antihypoglycemic: CodedConcept
    Barbiturate: CodedConcept
    Benzodiazepine: CodedConcept
    BenzodiazepineAntagonist: CodedConcept
    BetaBlocker: CodedConcept
    BetaLactamAntibiotic: CodedConcept
    BloodProduct: CodedConcept
    Bronchodilator: CodedConcept
    Calcium: CodedConcept
    CalciumChannelBlocker: CodedConcept
    CaloricAgent: CodedConcept
    CarbapenemAntibiotic: CodedConcept
    CephalosporinAntibiotic: CodedConcept
    CholinergicAgent: CodedConcept
    Diuretic: CodedConcept
    DrugDiluent: CodedConcept
    Estrogen: CodedConcept
    GastrointestinalProkinetic: CodedConcept
    GeneralAnesthetic: CodedConcept
    H2Antagonist: CodedConcept
    HemostaticAgent: CodedConcept
    Hypoglycemic: CodedConcept
    InotropicAgent: CodedConcept
    LincomycinAntibiotic: CodedConcept
    LinezolidAntibiotic: CodedConcept
    LocalAnesthetic: CodedConcept
    LowMolecularWeightHeparin: CodedConcept
    MacrolideAntibiotic: CodedConcept
    Magnesium: CodedConcept
    MetronidazoleAntibiotic: CodedConcept
    NarcoticOpiateAntagonist: CodedConcept
    NarcoticAnalgesic: CodedConcept
    Decongestant: CodedConcept
    NeuroMuscularBlockingNMBDepolarizing: CodedConcept
    NeuroMuscularBlockingNMBNonDepolarizing: CodedConcept
    NSAID: CodedConcept
    OcularLubricant: CodedConcept
    Oxytocic: CodedConcept
    PenicillinAntibiotic: CodedConcept
    PlasmaExpander: CodedConcept
    Potassium: CodedConcept
    QuinoloneAntibiotic: CodedConcept
    RespiratoryStimulant: CodedConcept
    SkeletalMuscleRelaxant: CodedConcept
    Steroid: CodedConcept
    SulfonamideAntibiotic: CodedConcept
    TetracyclineAntibiotic: CodedConcept
    ThyroidHormone: CodedConcept
    VancomycinAntibiotic: CodedConcept
    Vasoconstrictor: CodedConcept
    Vasodilator: CodedConcept
    Vitamin: CodedConcept

class CID622(ContextGroup):
    """Medication Type Code Type from Anesthesia Quality Initiative."""
    AdrenergicAgent: CodedConcept
    AminoglycosideAntibiotic: CodedConcept
    Analgesic: CodedConcept
    Antiarrhythmic: CodedConcept
    Antibiotic: CodedConcept
    Anticholinergic: CodedConcept
    AnticholinergicAgent: CodedConcept
    Anticoagulant: CodedConcept
    Anticonvulsant: CodedConcept
    AntidiureticHormone: CodedConcept
    Antiemetic: CodedConcept
    Antifungal: CodedConcept
    AntiHeparinAgent: CodedConcept
    Antihistamine: CodedConcept
    Antihypertensive: CodedConcept
    Antihypoglycemic: CodedConcept
    Barbiturate: CodedConcept
    Benzodiazepine: CodedConcept
    BenzodiazepineAntagonist: CodedConcept
    BetaBlocker: CodedConcept
    BetaLactamAntibiotic: CodedConcept
    BloodProduct: CodedConcept
    Bronchodilator: CodedConcept
    Calcium: CodedConcept
    CalciumChannelBlocker: CodedConcept
    CaloricAgent: CodedConcept
    CarbapenemAntibiotic: CodedConcept
    CephalosporinAntibiotic: CodedConcept
    CholinergicAgent: CodedConcept
    Diuretic: CodedConcept
    DrugDiluent: CodedConcept
    Estrogen: CodedConcept
    GastrointestinalProkinetic: CodedConcept
    GeneralAnesthetic: CodedConcept
    H2Antagonist: CodedConcept
    HemostaticAgent: CodedConcept
    Hypoglycemic: CodedConcept
    InotropicAgent: CodedConcept
    LincomycinAntibiotic: CodedConcept
    LinezolidAntibiotic: CodedConcept
    LocalAnesthetic: CodedConcept
    LowMolecularWeightHeparin: CodedConcept
    MacrolideAntibiotic: CodedConcept
    Magnesium: CodedConcept
    MetronidazoleAntibiotic: CodedConcept
    NarcoticOpiateAntagonist: CodedConcept
    NarcoticAnalgesic: CodedConcept
    Decongestant: CodedConcept
    NeuroMuscularBlockingNMBDepolarizing: CodedConcept
    NeuroMuscularBlockingNMBNonDepolarizing: CodedConcept
    NSAID: CodedConcept
    OcularLubricant: CodedConcept
    Oxytocic: CodedConcept
    PenicillinAntibiotic: CodedConcept
    PlasmaExpander: CodedConcept
    Potassium: CodedConcept
    QuinoloneAntibiotic: CodedConcept
    RespiratoryStimulant: CodedConcept
    SkeletalMuscleRelaxant: CodedConcept
    Steroid: CodedConcept
    SulfonamideAntibiotic: CodedConcept
    TetracyclineAntibiotic: CodedConcept
    ThyroidHormone: CodedConcept
    VancomycinAntibiotic: CodedConcept
    Vasoconstrictor: CodedConcept
    Vasodilator: CodedConcept
    Vitamin: CodedConcept

class CID623(ContextGroup):
    """Medication for Small Animal Anesthesia."""
    CarbonDioxide: CodedConcept
    Chloroform: CodedConcept
    Desflurane: CodedConcept
    DiethylEther: CodedConcept
    Enflurane: CodedConcept
    Halothane: CodedConcept
    Isoflurane: CodedConcept
    Methoxyflurane: CodedConcept
    NitrousOxide: CodedConcept
    Sevoflurane: CodedConcept
    Alphachloralose: CodedConcept
    Alphadolone: CodedConcept
    Alphaxalone: CodedConcept
    Azaperone: CodedConcept
    Butabarbital: CodedConcept
    ChloralHydrate: CodedConcept
    Diazepam: CodedConcept
    Droperidol: CodedConcept
    Etomidate: CodedConcept
    Fluanisone: CodedConcept
    Ketamine: CodedConcept
    Methohexital: CodedConcept
    Metomidate: CodedConcept
    Midazolam: CodedConcept
    Pentobarbital: CodedConcept
    Propofol: CodedConcept
    Thiamylal: CodedConcept
    Thiopental: CodedConcept
    Tiletamine: CodedConcept
    Tribromoethanol: CodedConcept
    UrethaneEthylCarbamate: CodedConcept
    Xylazine: CodedConcept
    Zolazepam: CodedConcept
    Acepromazine: CodedConcept
    Chlorpromazine: CodedConcept
    Succinylcholine: CodedConcept
    Pancuronium: CodedConcept
    OxygenGas: CodedConcept
    MedicalAir: CodedConcept
    RoomAir: CodedConcept
    Bupivacaine: CodedConcept
    LidocainePlusPrilocaine: CodedConcept
    Lidocaine: CodedConcept

class CID624(ContextGroup):
    """Inhalational Anesthesia Agent for Small Animal Anesthesia."""
    CarbonDioxide: CodedConcept
    Chloroform: CodedConcept
    Desflurane: CodedConcept
    DiethylEther: CodedConcept
    Enflurane: CodedConcept
    Halothane: CodedConcept
    Isoflurane: CodedConcept
    Methoxyflurane: CodedConcept
    NitrousOxide: CodedConcept
    Sevoflurane: CodedConcept

class CID625(ContextGroup):
    """Injectable Anesthesia Agent for Small Animal Anesthesia."""
    Alphachloralose: CodedConcept
    Alphadolone: CodedConcept
    Alphaxalone: CodedConcept
    Azaperone: CodedConcept
    Butabarbital: CodedConcept
    ChloralHydrate: CodedConcept
    Diazepam: CodedConcept
    Droperidol: CodedConcept
    Etomidate: CodedConcept
    Fluanisone: CodedConcept
    Ketamine: CodedConcept
    Methohexital: CodedConcept
    Metomidate: CodedConcept
    Midazolam: CodedConcept
    Pentobarbital: CodedConcept
    Propofol: CodedConcept
    Thiamylal: CodedConcept
    Thiopental: CodedConcept
    Tiletamine: CodedConcept
    Tribromoethanol: CodedConcept
    UrethaneEthylCarbamate: CodedConcept
    Xylazine: CodedConcept
    Zolazepam: CodedConcept

class CID626(ContextGroup):
    """Premedication Agent for Small Animal Anesthesia."""
    Acepromazine: CodedConcept
    Chlorpromazine: CodedConcept

class CID627(ContextGroup):
    """Neuromuscular Blocking Agent for Small Animal Anesthesia."""
    Succinylcholine: CodedConcept
    Pancuronium: CodedConcept

class CID628(ContextGroup):
    """Ancillary Medications for Small Animal Anesthesia."""

class CID629(ContextGroup):
    """Carrier Gases for Small Animal Anesthesia."""
    OxygenGas: CodedConcept
    MedicalAir: CodedConcept
    RoomAir: CodedConcept

class CID630(ContextGroup):
    """Local Anesthetics for Small Animal Anesthesia."""
    Bupivacaine: CodedConcept
    LidocainePlusPrilocaine: CodedConcept
    Lidocaine: CodedConcept

class CID631(ContextGroup):
    """Procedure Phase Requiring Anesthesia."""
    Preoperative: CodedConcept
    Intraoperative: CodedConcept
    Postoperative: CodedConcept
    BeforeProcedure: CodedConcept
    DuringProcedure: CodedConcept
    AfterProcedure: CodedConcept

class CID632(ContextGroup):
    """Surgical Procedure Phase Requiring Anesthesia."""
    Preoperative: CodedConcept
    Intraoperative: CodedConcept
    Postoperative: CodedConcept

class CID633(ContextGroup):
    """Phase of Imaging Procedure Requiring Anesthesia."""
    BeforeProcedure: CodedConcept
    DuringProcedure: CodedConcept
    AfterProcedure: CodedConcept

class CID634(ContextGroup):
    """Animal Handling Phase."""
    InHomeCage: CodedConcept
    DuringTransport: CodedConcept
    StagingPriorToImaging: CodedConcept
    PreparationForImaging: CodedConcept
    AnesthesiaInduction: CodedConcept
    ImagingProcedure: CodedConcept
    AnesthesiaRecoveryPeriod: CodedConcept

class CID635(ContextGroup):
    """Heating Method."""
    AirHeatingPad: CodedConcept
    ElectricBlanket: CodedConcept
    ElectricHeatingPad: CodedConcept
    ForcedAirHeater: CodedConcept
    ForcedAirWarmingBlanket: CodedConcept
    HeatedImagingDevice: CodedConcept
    HeatedPatientSupport: CodedConcept
    HeatedWaterBlanket: CodedConcept
    HeatLamp: CodedConcept
    NonElectricHeatingPad: CodedConcept
    PreHeatedPad: CodedConcept
    Unheated: CodedConcept
    WarmerDevice: CodedConcept
    WarmingBlanket: CodedConcept

class CID636(ContextGroup):
    """Temperature Sensor Device Component Type for Small Animal Procedure."""
    RectalTemperature: CodedConcept
    Thermography: CodedConcept
    CarrierTemperatureSensor: CodedConcept

class CID637(ContextGroup):
    """Exogenous Substance Type."""
    GraftMaterial: CodedConcept
    TumorGraft: CodedConcept
    Fibril: CodedConcept
    Virus: CodedConcept
    Cytokine: CodedConcept
    Toxin: CodedConcept

class CID638(ContextGroup):
    """Exogenous Substance."""
    Adenocarcinoma: CodedConcept
    AdenocarcinomaOfLargeIntestine: CodedConcept
    AdenocarcinomaOfLung: CodedConcept
    AdenocarcinomaOfPancreas: CodedConcept
    AdenocarcinomaOfRectum: CodedConcept
    AlveolarSoftPartSarcoma: CodedConcept
    AmelanoticMelanoma: CodedConcept
    Astrocytoma: CodedConcept
    BladderCancer: CodedConcept
    BronchioloalveolarAdenocarcinoma: CodedConcept
    CancerOfCervix: CodedConcept
    CancerOfColon: CodedConcept
    CancerOfSalivaryGland: CodedConcept
    Carcinoma: CodedConcept
    Carcinosarcoma: CodedConcept
    CarcinosarcomaOfUterus: CodedConcept
    Cystadenocarcinoma: CodedConcept
    EwingsSarcoma: CodedConcept
    EwingSarcomaPeripheralNeuroectodermalTumor: CodedConcept
    Fibrosarcoma: CodedConcept
    Glioblastoma: CodedConcept
    InfiltratingDuctalCarcinomaOfBreast: CodedConcept
    LargeCellCarcinoma: CodedConcept
    Leukemia: CodedConcept
    LungCancer: CodedConcept
    MalignantMelanoma: CodedConcept
    MerkelCellCarcinoma: CodedConcept
    MalignantMesothelioma: CodedConcept
    MalignantPeripheralNerveSheathTumor: CodedConcept
    MixedSmallCellCarcinoma: CodedConcept
    NeuroendocrineTumor: CodedConcept
    NonSmallCellCarcinoma: CodedConcept
    NonSmallCellLungCancer: CodedConcept
    NonUterineLeiomyosarcoma: CodedConcept
    Osteosarcoma: CodedConcept
    OvarianCancer: CodedConcept
    PapillaryThyroidCarcinoma: CodedConcept
    RenalCellCarcinoma: CodedConcept
    Sarcoma: CodedConcept
    SarcomaOfSoftTissue: CodedConcept
    SmallCellCarcinoma: CodedConcept
    SoftTissueSarcomaExcludingRhabdomyosarcoma: CodedConcept
    SpindleCellCarcinoma: CodedConcept
    SquamousCellCarcinoma: CodedConcept
    SquamousCellCarcinomaOfAnus: CodedConcept
    SquamousCellCarcinomaOfHeadAndNeck: CodedConcept
    SquamousCellCarcinomaOfLaryngealCartilage: CodedConcept
    SquamousCellCarcinomaOfLung: CodedConcept
    SquamousCellCarcinomaOfMouth: CodedConcept
    SquamousCellCarcinomaOfSkin: CodedConcept
    TransitionalCellCarcinoma: CodedConcept
    HumanAlphaSynucleinPreformedFibrils: CodedConcept
    MouseAlphaSynucleinPreformedFibrils: CodedConcept
    HumanTauPreformedFibrils: CodedConcept
    MouseTauPreformedFibrils: CodedConcept
    TheilersMurineEncephalomyelitisVirus: CodedConcept
    AdenoAssociatedVirusGroup: CodedConcept
    TumorNecrosisFactorAlpha: CodedConcept
    InterferonGamma: CodedConcept
    VascularEndothelialGrowthFactor: CodedConcept
    Lysophosphatidylcholine: CodedConcept
    EthidiumBromide: CodedConcept
    N6Hydroxydopamine: CodedConcept
    Lipopolysaccharide: CodedConcept

class CID639(ContextGroup):
    """Tumor Graft Histologic Type."""
    Adenocarcinoma: CodedConcept
    AdenocarcinomaOfLargeIntestine: CodedConcept
    AdenocarcinomaOfLung: CodedConcept
    AdenocarcinomaOfPancreas: CodedConcept
    AdenocarcinomaOfRectum: CodedConcept
    AlveolarSoftPartSarcoma: CodedConcept
    AmelanoticMelanoma: CodedConcept
    Astrocytoma: CodedConcept
    BladderCancer: CodedConcept
    BronchioloalveolarAdenocarcinoma: CodedConcept
    CancerOfCervix: CodedConcept
    CancerOfColon: CodedConcept
    CancerOfSalivaryGland: CodedConcept
    Carcinoma: CodedConcept
    Carcinosarcoma: CodedConcept
    CarcinosarcomaOfUterus: CodedConcept
    Cystadenocarcinoma: CodedConcept
    EwingsSarcoma: CodedConcept
    EwingSarcomaPeripheralNeuroectodermalTumor: CodedConcept
    Fibrosarcoma: CodedConcept
    Glioblastoma: CodedConcept
    InfiltratingDuctalCarcinomaOfBreast: CodedConcept
    LargeCellCarcinoma: CodedConcept
    Leukemia: CodedConcept
    LungCancer: CodedConcept
    MalignantMelanoma: CodedConcept
    MerkelCellCarcinoma: CodedConcept
    MalignantMesothelioma: CodedConcept
    MalignantPeripheralNerveSheathTumor: CodedConcept
    MixedSmallCellCarcinoma: CodedConcept
    NeuroendocrineTumor: CodedConcept
    NonSmallCellCarcinoma: CodedConcept
    NonSmallCellLungCancer: CodedConcept
    NonUterineLeiomyosarcoma: CodedConcept
    Osteosarcoma: CodedConcept
    OvarianCancer: CodedConcept
    PapillaryThyroidCarcinoma: CodedConcept
    RenalCellCarcinoma: CodedConcept
    Sarcoma: CodedConcept
    SarcomaOfSoftTissue: CodedConcept
    SmallCellCarcinoma: CodedConcept
    SoftTissueSarcomaExcludingRhabdomyosarcoma: CodedConcept
    SpindleCellCarcinoma: CodedConcept
    SquamousCellCarcinoma: CodedConcept
    SquamousCellCarcinomaOfAnus: CodedConcept
    SquamousCellCarcinomaOfHeadAndNeck: CodedConcept
    SquamousCellCarcinomaOfLaryngealCartilage: CodedConcept
    SquamousCellCarcinomaOfLung: CodedConcept
    SquamousCellCarcinomaOfMouth: CodedConcept
    SquamousCellCarcinomaOfSkin: CodedConcept
    TransitionalCellCarcinoma: CodedConcept

class CID640(ContextGroup):
    """Fibril."""
    HumanAlphaSynucleinPreformedFibrils: CodedConcept
    MouseAlphaSynucleinPreformedFibrils: CodedConcept
    HumanTauPreformedFibrils: CodedConcept
    MouseTauPreformedFibrils: CodedConcept

class CID641(ContextGroup):
    """Virus."""
    TheilersMurineEncephalomyelitisVirus: CodedConcept
    AdenoAssociatedVirusGroup: CodedConcept

class CID642(ContextGroup):
    """Cytokine."""
    TumorNecrosisFactorAlpha: CodedConcept
    InterferonGamma: CodedConcept
    VascularEndothelialGrowthFactor: CodedConcept

class CID643(ContextGroup):
    """Toxin."""
    Lysophosphatidylcholine: CodedConcept
    EthidiumBromide: CodedConcept
    N6Hydroxydopamine: CodedConcept
    Lipopolysaccharide: CodedConcept

class CID644(ContextGroup):
    """Exogenous Substance Administration Site."""
    Flank: CodedConcept
    Brain: CodedConcept
    Tumor: CodedConcept
    Liver: CodedConcept
    BoneMarrow: CodedConcept
    MouseMammaryFatPad: CodedConcept

class CID645(ContextGroup):
    """Exogenous Substance Origin Tissue."""
    Anus: CodedConcept
    AsciticFluid: CodedConcept
    Bladder: CodedConcept
    Bone: CodedConcept
    BoneAndSoftTissue: CodedConcept
    Brain: CodedConcept
    Breast: CodedConcept
    CentralNervousSystem: CodedConcept
    Cervix: CodedConcept
    Colon: CodedConcept
    ConnectiveTissue: CodedConcept
    EmbryonicKidney: CodedConcept
    HeadAndNeck: CodedConcept
    Kidney: CodedConcept
    Larynx: CodedConcept
    Lung: CodedConcept
    Lymph: CodedConcept
    LymphaticTissue: CodedConcept
    LymphNode: CodedConcept
    Mesothelium: CodedConcept
    Metastasis: CodedConcept
    Mouth: CodedConcept
    Ovary: CodedConcept
    Pancreas: CodedConcept
    PeripheralNerveMyelinSheath: CodedConcept
    PleuralEffusion: CodedConcept
    Prostate: CodedConcept
    PulmonaryMetastasis: CodedConcept
    Rectum: CodedConcept
    SalivaryGland: CodedConcept
    Skin: CodedConcept
    SoftTissue: CodedConcept
    Thyroid: CodedConcept
    Uterus: CodedConcept

class CID646(ContextGroup):
    """Preclinical Small Animal Imaging Procedure."""
    WholeBodyCT: CodedConcept
    HeadCT: CodedConcept
    MRIWholeBody: CodedConcept
    BrainMRI: CodedConcept
    PETWholeBody: CodedConcept
    BrainPET: CodedConcept
    RadionuclideScanOfWholeBody: CodedConcept
    RadionuclideBrainScan: CodedConcept
    SPECTOfWholeBody: CodedConcept
    BrainSPECT: CodedConcept
    SPECTCTOfWholeBody: CodedConcept
    UltrasonographyOfTotalBody: CodedConcept

class CID647(ContextGroup):
    """Position Reference Indicator for Frame of Reference."""
    Bregma: CodedConcept
    Lambda: CodedConcept
