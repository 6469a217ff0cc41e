"""CID 3805 Stenosis Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3805(ContextGroup, cid=3805, uid="1.2.840.10008.6.1.266", keyword="StenosisType", title="Stenosis Type", version="20051103", extensible=True):
    """Stenosis Type, extensible."""

    ArterioscleroticVascularDisease = CodedConcept("72092001", "SCT", "arteriosclerotic vascular disease")
    Compression = CodedConcept("71173004", "SCT", "compression")
    Fibrous = CodedConcept("255423002", "SCT", "fibrous")
    RaynaudsDisease = CodedConcept("195295006", "SCT", "Raynaud's disease")
    Entrapment = CodedConcept("363563002", "SCT", "entrapment")
    Vasculitis = CodedConcept("31996006", "SCT", "vasculitis")
    Thrombosis = CodedConcept("264579008", "SCT", "thrombosis")
    Embolism = CodedConcept("55584005", "SCT", "embolism")
    CysticAdventitialDisease = CodedConcept("234021009", "SCT", "cystic adventitial disease")
