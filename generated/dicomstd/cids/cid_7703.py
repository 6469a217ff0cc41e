"""CID 7703 Association Fiber, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7703(ContextGroup, cid=7703, uid="1.2.840.10008.6.1.1015", keyword="AssociationFiber", title="Association Fiber", version="20150106", extensible=True):
    """Association Fiber, extensible."""

    SuperiorLongitudinalFasciculus = CodedConcept("2080", "NEU", "superior longitudinal fasciculus")
    SuperiorLongitudinalFasciculusI = CodedConcept("110703", "DCM", "superior longitudinal fasciculus I")
    SuperiorLongitudinalFasciculusII = CodedConcept("110704", "DCM", "superior longitudinal fasciculus II")
    SuperiorLongitudinalFasciculusIII = CodedConcept("110705", "DCM", "superior longitudinal fasciculus III")
    ArcuateFasciculus = CodedConcept("2063", "NEU", "arcuate fasciculus")
    InferiorLongitudinalFasciculus = CodedConcept("55233005", "SCT", "inferior longitudinal fasciculus")
    SuperiorFrontoOccipitalFasciculus = CodedConcept("13958008", "SCT", "superior fronto-occipital fasciculus")
    InferiorFrontoOccipitalFasciculus = CodedConcept("35664009", "SCT", "inferior fronto-occipital fasciculus")
    UncinateFasciculus = CodedConcept("26230003", "SCT", "uncinate fasciculus")
    VerticalOccipitalFasciculus = CodedConcept("80434005", "SCT", "vertical occipital fasciculus")
