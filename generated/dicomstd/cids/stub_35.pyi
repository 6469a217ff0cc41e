"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup
from dicomstd.closed_codes import CID3500Code, CID3502Code, CID3503Code

class CID3500(ContextGroup[CID3500Code]):
    """Pressure Unit."""
    MmHg: CID3500Code
    KPa: CID3500Code

class CID3502(ContextGroup[CID3502Code]):
    """Hemodynamic Resistance Unit."""
    PRU: CID3502Code
    WoodU: CID3502Code
    DynSCm5: CID3502Code

class CID3503(ContextGroup[CID3503Code]):
    """Indexed Hemodynamic Resistance Unit."""
    PRUM2: CID3503Code
    WoodUM2: CID3503Code
    DynSCm5M2: CID3503Code

class CID3510(ContextGroup):
    """Catheter Size Unit."""
    French: CodedConcept
    Mm: CodedConcept

class CID3515(ContextGroup):
    """Specimen Collection."""
    SpecimenCollection: CodedConcept
    CollectionOfBloodSpecimenForLaboratory: CodedConcept
    BloodSamplingFromExtracorporealBloodCircuit: CodedConcept

class CID3520(ContextGroup):
    """Blood Source Type."""
    SystemicArteryBlood: CodedConcept
    MixedVenousBlood: CodedConcept
    PulmonaryArteryBlood: CodedConcept
    PulmonaryVeinBlood: CodedConcept

class CID3524(ContextGroup):
    """Blood Gas Pressure."""
    BloodCarbonDioxidePartialPressure: CodedConcept
    ArterialBloodCarbonDioxidePartialPressure: CodedConcept
    VenousBloodCarbonDioxidePartialPressure: CodedConcept
    BloodOxygenPartialPressure: CodedConcept
    ArterialOxygenPartialPressure: CodedConcept
    VenousOxygenPartialPressure: CodedConcept
    OxygenPartialPressureAt50PercentSaturationP50: CodedConcept
    ArterialOxygenPartialPressureAt50PercentSaturation: CodedConcept
    VenousOxygenPartialPressureAt50PercentSaturation: CodedConcept

class CID3525(ContextGroup):
    """Blood Gas Content."""
    BloodCarbonDioxideContent: CodedConcept
    ArterialBloodCarbonDioxideContent: CodedConcept
    VenousBloodCarbonDioxideContent: CodedConcept
    BloodOxygenContent: CodedConcept
    ArterialOxygenContent: CodedConcept
    VenousOxygenContent: CodedConcept
    AorticRootOxygenContent: CodedConcept
    PulmonaryArteryMainOxygenContent: CodedConcept
    PulmonaryWedgeOxygenContent: CodedConcept

class CID3526(ContextGroup):
    """Blood Gas Saturation."""
    BloodCarbonDioxideSaturation: CodedConcept
    BloodOxygenSaturation: CodedConcept
    ArterialOxygenSaturation: CodedConcept
    VenousOxygenSaturation: CodedConcept
    CapillaryBloodOxygenSaturation: CodedConcept
    CapillaryBloodOxygenSaturationByOximetry: CodedConcept

class CID3527(ContextGroup):
    """Blood Base Excess."""
    BloodBaseExcess: CodedConcept
    ArterialBloodBaseExcess: CodedConcept
    VenousBloodBaseExcess: CodedConcept

class CID3528(ContextGroup):
    """Blood pH."""
    BloodPH: CodedConcept
    ArterialBloodPH: CodedConcept
    VenousBloodPH: CodedConcept

class CID3529(ContextGroup):
    """Arterial / Venous Content."""
    ArterialContentFCa: CodedConcept
    VenousContentFCv: CodedConcept
    PulmonaryArterialContentFCpa: CodedConcept
    PulmonaryVenousContentFCpv: CodedConcept

class CID3530(ContextGroup):
    """Oxygen Administration Action."""
    BeginOxygenAdministration: CodedConcept
    EndOxygenAdministration: CodedConcept

class CID3531(ContextGroup):
    """Oxygen Administration."""
    OxygenAdministrationByNasalCannula: CodedConcept
    OxygenAdministrationByMask: CodedConcept
    OxygenAdministrationByVentilator: CodedConcept

class CID3550(ContextGroup):
    """Circulatory Support Action."""
    BeginCirculatorySupport: CodedConcept
    EndCirculatorySupport: CodedConcept

class CID3551(ContextGroup):
    """Ventilation Action."""
    BeginVentilation: CodedConcept
    EndVentilation: CodedConcept

class CID3552(ContextGroup):
    """Pacing Action."""
    BeginPacing: CodedConcept
    EndPacing: CodedConcept

class CID3553(ContextGroup):
    """Circulatory Support."""
    IntraAorticBalloonPump: CodedConcept
    ExternalCounterPulsation: CodedConcept
    LeftVentricularAssistDevice: CodedConcept
    ExtraCorporealCirculation: CodedConcept
    CardiopulmonaryBypass: CodedConcept

class CID3554(ContextGroup):
    """Ventilation."""
    AmbuBag: CodedConcept
    PressureSupportVentilator: CodedConcept
    VolumeSupportVentilator: CodedConcept

class CID3555(ContextGroup):
    """Pacing."""
    Pacing: CodedConcept
    PacingWithMagnet: CodedConcept
    AtrialPacing: CodedConcept
    VentricularPacing: CodedConcept
    AVSequentialPacing: CodedConcept
    TemporaryTranscutaneousPacing: CodedConcept

class CID3560(ContextGroup):
    """Blood Pressure Method."""
    BloodPressureCuffMethod: CodedConcept
