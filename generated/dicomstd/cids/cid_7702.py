"""CID 7702 Projection and Thalamic Fiber, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7702(ContextGroup, cid=7702, uid="1.2.840.10008.6.1.1014", keyword="ProjectionAndThalamicFiber", title="Projection and Thalamic Fiber", version="20160314", extensible=True):
    """Projection and Thalamic Fiber, extensible."""

    CorticobulbarTract = CodedConcept("1319", "NEU", "corticobulbar tract")
    CorticospinalTract = CodedConcept("1320", "NEU", "corticospinal tract")
    InternalCapsule = CodedConcept("85637007", "SCT", "internal capsule")
    ExternalCapsule = CodedConcept("10517005", "SCT", "external capsule")
    AuditoryRadiation = CodedConcept("410726006", "SCT", "auditory radiation")
    OpticRadiation = CodedConcept("70105001", "SCT", "optic radiation")
    InferiorOpticRadiationMeyersLoop = CodedConcept("1466", "NEU", "inferior optic radiation (Meyer's loop)")
    SuperiorOpticRadiationBaumsLoop = CodedConcept("3473", "NEU", "superior optic radiation (Baum's loop)")
    AnteriorThalamicRadiation = CodedConcept("1726", "NEU", "anterior thalamic radiation")
    SuperiorThalamicRadiation = CodedConcept("2081", "NEU", "superior thalamic radiation")
    InferiorThalamicRadiation = CodedConcept("2082", "NEU", "inferior thalamic radiation")
    PosteriorThalamicRadiation = CodedConcept("2083", "NEU", "posterior thalamic radiation")
