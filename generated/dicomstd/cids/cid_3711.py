"""CID 3711 Valvular Abnormality, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3711(ContextGroup, cid=3711, uid="1.2.840.10008.6.1.212", keyword="ValvularAbnormality", title="Valvular Abnormality", version="20160314", extensible=True):
    """Valvular Abnormality, extensible."""

    Stenosis = CodedConcept("44241007", "SCT", "Stenosis")
    Regurgitation = CodedConcept("10337008", "SCT", "Regurgitation")
    CalcifiedHeartValve = CodedConcept("373136005", "SCT", "Calcified Heart Valve")
    ImmobileHeartValve = CodedConcept("373137001", "SCT", "Immobile Heart Valve")
    HeartValveFlail = CodedConcept("127856", "DCM", "Heart Valve Flail")
    ValvularEndocarditis = CodedConcept("89736004", "SCT", "Valvular endocarditis")
