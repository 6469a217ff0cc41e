"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7500(ContextGroup):
    """Neighbourhood Grey Tone Difference Based Feature."""
    CoarsenessOfNGTDM: CodedConcept
    ContrastOfNGTDM: CodedConcept
    BusynessOfNGTDM: CodedConcept
    ComplexityOfNGTDM: CodedConcept
    StrengthOfNGTDM: CodedConcept

class CID7501(ContextGroup):
    """Neighbouring Grey Level Dependence Based Feature."""
    LowDependenceEmphasis: CodedConcept
    HighDependenceEmphasis: CodedConcept
    LowGreyLevelCountEmphasis: CodedConcept
    HighGreyLevelCountEmphasis: CodedConcept
    LowDependenceLowGreyLevelEmphasis: CodedConcept
    LowDependenceHighGreyLevelEmphasis: CodedConcept
    HighDependenceLowGreyLevelEmphasis: CodedConcept
    HighDependenceHighGreyLevelEmphasis: CodedConcept
    GreyLevelNonUniformityOfNGLDM: CodedConcept
    NormalizedGreyLevelNonUniformityOfNGLDM: CodedConcept
    DependenceCountNonUniformity: CodedConcept
    DependenceCountNonUniformityNormalized: CodedConcept
    DependenceCountPercentage: CodedConcept
    GreyLevelVarianceOfNGLDM: CodedConcept
    DependenceCountVariance: CodedConcept
    DependenceCountEntropy: CodedConcept
    DependenceCountEnergy: CodedConcept

class CID7550(ContextGroup):
    """Angle Measurement."""
    CobbAngle: CodedConcept
    AcetabularAngle: CodedConcept

class CID7551(ContextGroup):
    """Generic Purpose of Reference to Images and Coordinates in Measurement."""
    SourceOfMeasurement: CodedConcept
    ArmOfAngle: CodedConcept
    Vector: CodedConcept
    ApproximateSpatialLocation: CodedConcept

class CID7552(ContextGroup):
    """Generic Purpose of Reference to Images in Measurement."""
    SourceOfMeasurement: CodedConcept

class CID7553(ContextGroup):
    """Generic Purpose of Reference to Coordinates in Measurement."""
    ArmOfAngle: CodedConcept
    Vector: CodedConcept
    ApproximateSpatialLocation: CodedConcept
