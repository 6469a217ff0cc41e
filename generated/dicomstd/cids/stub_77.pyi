"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7701(ContextGroup):
    """Fiber Tract In Brainstem."""
    SuperiorCerebellarPeduncle: CodedConcept
    MiddleCerebellarPeduncle: CodedConcept
    InferiorCerebellarPeduncle: CodedConcept
    CorticospinalTractInBrainstem: CodedConcept
    MedialLemniscus: CodedConcept
    LateralLemniscus: CodedConcept
    MedialLongitudinalFasciculus: CodedConcept

class CID7702(ContextGroup):
    """Projection and Thalamic Fiber."""
    CorticobulbarTract: CodedConcept
    CorticospinalTract: CodedConcept
    InternalCapsule: CodedConcept
    ExternalCapsule: CodedConcept
    AuditoryRadiation: CodedConcept
    OpticRadiation: CodedConcept
    InferiorOpticRadiationMeyersLoop: CodedConcept
    SuperiorOpticRadiationBaumsLoop: CodedConcept
    AnteriorThalamicRadiation: CodedConcept
    SuperiorThalamicRadiation: CodedConcept
    InferiorThalamicRadiation: CodedConcept
    PosteriorThalamicRadiation: CodedConcept

class CID7703(ContextGroup):
    """Association Fiber."""
    SuperiorLongitudinalFasciculus: CodedConcept
    SuperiorLongitudinalFasciculusI: CodedConcept
    SuperiorLongitudinalFasciculusII: CodedConcept
    SuperiorLongitudinalFasciculusIII: CodedConcept
    ArcuateFasciculus: CodedConcept
    InferiorLongitudinalFasciculus: CodedConcept
    SuperiorFrontoOccipitalFasciculus: CodedConcept
    InferiorFrontoOccipitalFasciculus: CodedConcept
    UncinateFasciculus: CodedConcept
    VerticalOccipitalFasciculus: CodedConcept

class CID7704(ContextGroup):
    """Limbic System Tract."""
    Cingulum: CodedConcept
    Fornix: CodedConcept
    StriaTerminalis: CodedConcept

class CID7705(ContextGroup):
    """Commissural Fiber."""
    AnteriorCommissure: CodedConcept
    CorpusCallosum: CodedConcept
    GenuOfCorpusCallosum: CodedConcept
    SpleniumOfCorpusCallosum: CodedConcept
    TapetumOfCorpusCallosum: CodedConcept
    ForcepsMinor: CodedConcept
    ForcepsMajor: CodedConcept
    PosteriorCommissure: CodedConcept
    HabenularCommissure: CodedConcept

class CID7706(ContextGroup):
    """Cranial Nerve."""
    OlfactoryTract: CodedConcept
    OpticNerve: CodedConcept
    OculomotorNerve: CodedConcept
    TrochlearNerve: CodedConcept
    TrigeminalNerve: CodedConcept
    AbducensNerve: CodedConcept
    FacialNerve: CodedConcept
    VestibulocochlearNerve: CodedConcept
    GlossopharyngealNerve: CodedConcept
    VagusNerve: CodedConcept
    AccessoryNerve: CodedConcept
    HypoglossalNerve: CodedConcept

class CID7707(ContextGroup):
    """Spinal Cord Fiber."""
    DorsalFuniculus: CodedConcept
    VentralFuniculus: CodedConcept
    LateralFuniculus: CodedConcept

class CID7710(ContextGroup):
    """Tractography Anatomic Site."""
    CerebellarWhiteMatter: CodedConcept
    CerebralWhiteMatter: CodedConcept
    SpinalCordWhiteMatter: CodedConcept
    WhiteMatterOfBrainAndSpinalCord: CodedConcept
    PerilesionalWhiteMatter: CodedConcept
    PeripheralNerve: CodedConcept
    SkeletalMuscle: CodedConcept
    CardiacMuscle: CodedConcept
    Phantom: CodedConcept
    SuperiorCerebellarPeduncle: CodedConcept
    MiddleCerebellarPeduncle: CodedConcept
    InferiorCerebellarPeduncle: CodedConcept
    CorticospinalTractInBrainstem: CodedConcept
    MedialLemniscus: CodedConcept
    LateralLemniscus: CodedConcept
    MedialLongitudinalFasciculus: CodedConcept
    CorticobulbarTract: CodedConcept
    CorticospinalTract: CodedConcept
    InternalCapsule: CodedConcept
    ExternalCapsule: CodedConcept
    AuditoryRadiation: CodedConcept
    OpticRadiation: CodedConcept
    InferiorOpticRadiationMeyersLoop: CodedConcept
    SuperiorOpticRadiationBaumsLoop: CodedConcept
    AnteriorThalamicRadiation: CodedConcept
    SuperiorThalamicRadiation: CodedConcept
    InferiorThalamicRadiation: CodedConcept
    PosteriorThalamicRadiation: CodedConcept
    SuperiorLongitudinalFasciculus: CodedConcept
    SuperiorLongitudinalFasciculusI: CodedConcept
    SuperiorLongitudinalFasciculusII: CodedConcept
    SuperiorLongitudinalFasciculusIII: CodedConcept
    ArcuateFasciculus: CodedConcept
    InferiorLongitudinalFasciculus: CodedConcept
    SuperiorFrontoOccipitalFasciculus: CodedConcept
    InferiorFrontoOccipitalFasciculus: CodedConcept
    UncinateFasciculus: CodedConcept
    VerticalOccipitalFasciculus: CodedConcept
    Cingulum: CodedConcept
    Fornix: CodedConcept
    StriaTerminalis: CodedConcept
    AnteriorCommissure: CodedConcept
    CorpusCallosum: CodedConcept
    GenuOfCorpusCallosum: CodedConcept
    SpleniumOfCorpusCallosum: CodedConcept
    TapetumOfCorpusCallosum: CodedConcept
    ForcepsMinor: CodedConcept
    ForcepsMajor: CodedConcept
    PosteriorCommissure: CodedConcept
    HabenularCommissure: CodedConcept
    OlfactoryTract: CodedConcept
    OpticNerve: CodedConcept
    OculomotorNerve: CodedConcept
    TrochlearNerve: CodedConcept
    TrigeminalNerve: CodedConcept
    AbducensNerve: CodedConcept
    FacialNerve: CodedConcept
    VestibulocochlearNerve: CodedConcept
    GlossopharyngealNerve: CodedConcept
    VagusNerve: CodedConcept
    AccessoryNerve: CodedConcept
    HypoglossalNerve: CodedConcept
    DorsalFuniculus: CodedConcept
    VentralFuniculus: CodedConcept
    LateralFuniculus: CodedConcept
