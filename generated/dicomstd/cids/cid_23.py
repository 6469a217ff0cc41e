"""CID 23 Cranio-Caudad Angulation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID23(ContextGroup, cid=23, uid="1.2.840.10008.6.1.16", keyword="CranioCaudadAngulation", title="Cranio-Caudad Angulation", version="20020904", extensible=True):
    """Cranio-Caudad Angulation, extensible."""

    Cephalic = CodedConcept("66787007", "SCT", "Cephalic")
    Caudal = CodedConcept("3583002", "SCT", "Caudal")
