"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11001(ContextGroup):
    """Photoacoustic Illumination Method."""
    SingleSideIllumination: CodedConcept
    DualSideIllumination: CodedConcept
    MultiSideIllumination: CodedConcept
    ThroughTransducerIllumination: CodedConcept
    InterstitialIllumination: CodedConcept

class CID11002(ContextGroup):
    """Acoustic Coupling Medium."""
    Water: CodedConcept
    DeuteriumOxide: CodedConcept
    UltrasoundCouplingGel: CodedConcept
    Air: CodedConcept

class CID11003(ContextGroup):
    """Ultrasound Transducer Technology."""
    PiezocompositeTransducer: CodedConcept
    MEMSBasedTransducer: CodedConcept
    InterferometricTransducer: CodedConcept

class CID11004(ContextGroup):
    """Speed of Sound Correction Mechanisms."""
    UniformSpeedOfSoundCorrection: CodedConcept
    DualSpeedOfSoundCorrection: CodedConcept
    SpeedOfSoundMapCorrection: CodedConcept

class CID11005(ContextGroup):
    """Photoacoustic Reconstruction Algorithm Family."""
    SphericalBackProjection: CodedConcept
    NumericalAcousticModel: CodedConcept

class CID11006(ContextGroup):
    """Photoacoustic Imaged Property."""
    BloodOxygenationLevel: CodedConcept
    BloodDeoxygenationLevel: CodedConcept
    Hemoglobin: CodedConcept
    Elasticity: CodedConcept
    Perfusion: CodedConcept
    Melanin: CodedConcept
    Water: CodedConcept
    Lipid: CodedConcept
