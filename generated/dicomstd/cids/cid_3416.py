"""CID 3416 Respiration Rhythm, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3416(ContextGroup, cid=3416, uid="1.2.840.10008.6.1.81", keyword="RespirationRhythm", title="Respiration Rhythm", version="20030327", extensible=True):
    """Respiration Rhythm, extensible."""

    NormalRespiratoryRhythm = CodedConcept("5467003", "SCT", "normal respiratory rhythm")
    IrregularBreathing = CodedConcept("248585001", "SCT", "irregular breathing")
    GaspingRespiration = CodedConcept("23141003", "SCT", "gasping respiration")
    AbnormalRespiratoryRhythm = CodedConcept("248584002", "SCT", "abnormal respiratory rhythm")
    RespirationIntermittent = CodedConcept("271824009", "SCT", "respiration intermittent")
