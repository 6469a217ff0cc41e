"""CID 7701 Fiber Tract In Brainstem, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7701(ContextGroup, cid=7701, uid="1.2.840.10008.6.1.1013", keyword="FiberTractInBrainstem", title="Fiber Tract In Brainstem", version="20150106", extensible=True):
    """Fiber Tract In Brainstem, extensible."""

    SuperiorCerebellarPeduncle = CodedConcept("11089000", "SCT", "superior cerebellar peduncle")
    MiddleCerebellarPeduncle = CodedConcept("33723005", "SCT", "middle cerebellar peduncle")
    InferiorCerebellarPeduncle = CodedConcept("67701001", "SCT", "inferior cerebellar peduncle")
    CorticospinalTractInBrainstem = CodedConcept("360568007", "SCT", "corticospinal tract in brainstem")
    MedialLemniscus = CodedConcept("30114003", "SCT", "medial lemniscus")
    LateralLemniscus = CodedConcept("86136007", "SCT", "lateral lemniscus")
    MedialLongitudinalFasciculus = CodedConcept("28390009", "SCT", "medial longitudinal fasciculus")
