"""CID 3806 Stenosis Shape, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3806(ContextGroup, cid=3806, uid="1.2.840.10008.6.1.267", keyword="StenosisShape", title="Stenosis Shape", version="20051103", extensible=True):
    """Stenosis Shape, extensible."""

    Concentric = CodedConcept("255465008", "SCT", "concentric")
    Eccentric = CodedConcept("255380003", "SCT", "eccentric")
