"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID3104Code

class CID3101(ContextGroup):
    """Cardiac Procedural State Value."""
    RestingState: CodedConcept
    CardiacStressState: CodedConcept
    ReinjectionState: CodedConcept
    RedistributionState: CodedConcept
    DelayedRedistributionState: CodedConcept

class CID3102(ContextGroup):
    """Rest/Stress State."""
    RestingState: CodedConcept
    CardiacStressState: CodedConcept

class CID3104(ContextGroup[CID3104Code]):
    """Cardiac Synchronization Technique."""
    RealTimeAcquisition: CID3104Code
    ProspectiveGating: CID3104Code
    RetrospectiveGating: CID3104Code
    Paced: CID3104Code

class CID3106(ContextGroup):
    """PET Cardiology Protocol."""
    PETMyocardialPerfusionRestOnly: CodedConcept
    PETMyocardialPerfusionStressOnly: CodedConcept
    PETMyocardialPerfusionRestAndStress: CodedConcept
    PETMyocardialViabilityRestOnly: CodedConcept
    PETMyocardialViabilityStressOnly: CodedConcept
    PETMyocardialViabilityRestAndStress: CodedConcept

class CID3107(ContextGroup):
    """PET Cardiology Radiopharmaceutical."""
    FluorodeoxyglucoseF18: CodedConcept
    N13Nitrogen: CodedConcept
    N82Rubidium: CodedConcept

class CID3108(ContextGroup):
    """NM/PET Procedure."""
    NuclearMedicineCardiovascularStudy: CodedConcept
    PETHeartStudy: CodedConcept
    RadioisotopeStudyOfEndocrineSystem: CodedConcept
    RadioisotopeStudyOfHematopoieticSystem: CodedConcept
    RadioisotopeStudyOfGastrointestinalSystem: CodedConcept
    RadionuclideStudyForLocalizationOfInflammatoryDisease: CodedConcept
    RadioisotopeStudyOfMusculoskeletalSystem: CodedConcept
    NuclearMedicineDiagnosticProcedureOnNervousSystem: CodedConcept
    RadionuclideLocalizationOfTumor: CodedConcept
    RadioisotopeStudyOfRespiratorySystem: CodedConcept
    RadioisotopeStudyOfGenitourinarySystem: CodedConcept
    PETBrainStudy: CodedConcept
    PETBreastStudy: CodedConcept
    PETStudyForLocalizationOfTumor: CodedConcept

class CID3110(ContextGroup):
    """Nuclear Cardiology Protocol."""
    StressThalliumProcedure: CodedConcept
    RestThalliumStressTechnetiumProcedure: CodedConcept
    RestTechnetiumStressTechnetium1DayProcedure: CodedConcept
    RestTechnetiumStressTechnetium2DayProcedure: CodedConcept
    StressTechnetiumRestTechnetium1DayProcedure: CodedConcept
    NMMyocardialViabilityProcedure: CodedConcept

class CID3111(ContextGroup):
    """Nuclear Cardiology Radiopharmaceutical."""
    Thallium201: CodedConcept
    Tc99mSestamibi: CodedConcept
    Tc99mTetrofosmin: CodedConcept

class CID3112(ContextGroup):
    """Attenuation Correction."""
    AlgorithmicAttenuationCorrection: CodedConcept
    NMTransmissionAttenuationCorrection: CodedConcept
    CTBasedAttenuationCorrection: CodedConcept
    NoAttenuationCorrection: CodedConcept

class CID3113(ContextGroup):
    """Perfusion Defect Type."""
    ReversibleMyocardialPerfusionDefect: CodedConcept
    FixedMyocardialPerfusionDefect: CodedConcept
    PartiallyReversibleMyocardialPerfusionDefect: CodedConcept
    FalsePositiveDefectFinding: CodedConcept

class CID3114(ContextGroup):
    """Study Quality."""
    ExcellentImageQuality: CodedConcept
    GoodImageQuality: CodedConcept
    PoorImageQuality: CodedConcept
    UnusableQualityRendersImageUnusable: CodedConcept

class CID3115(ContextGroup):
    """Stress Imaging Quality Issue."""
    MotionBlur: CodedConcept
    BodyHabitusAttenuation: CodedConcept
    BreastAttenuation: CodedConcept
    DiaphragmaticAttenuation: CodedConcept
    SubdiaphragmaticUptake: CodedConcept

class CID3116(ContextGroup):
    """NM Extracardiac Finding."""
    NormalExtracardiacUptake: CodedConcept
    IncreasedLungUptake: CodedConcept
    AbnormalExtracardiacUptake: CodedConcept

class CID3117(ContextGroup):
    """Attenuation Correction Method."""
    OSEMAlgorithm: CodedConcept
    ChangMethod: CodedConcept

class CID3118(ContextGroup):
    """Level of Risk."""
    NormalRisk: CodedConcept
    LowRisk: CodedConcept
    LowToModerateRisk: CodedConcept
    ModerateRisk: CodedConcept
    ModerateToHighRisk: CodedConcept
    HighRisk: CodedConcept
    UncertainRisk: CodedConcept

class CID3119(ContextGroup):
    """LV Function."""
    Normal: CodedConcept
    ImpairedLeftVentricularFunction: CodedConcept

class CID3120(ContextGroup):
    """Perfusion Finding."""
    MyocardialPerfusionNormal: CodedConcept
    Equivocal: CodedConcept
    Abnormal: CodedConcept

class CID3121(ContextGroup):
    """Perfusion Morphology."""
    MyocardialIschemia: CodedConcept
    MyocardialInfarction: CodedConcept
    MixedIschemiaAndInfarction: CodedConcept

class CID3122(ContextGroup):
    """Ventricular Enlargement."""
    NormalSizeCardiacChamber: CodedConcept
    MildlyEnlargedCardiacChamber: CodedConcept
    ModeratelyEnlargedCardiacChamber: CodedConcept
    MarkedlyEnlargedCardiacChamber: CodedConcept
