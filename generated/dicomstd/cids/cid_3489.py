"""CID 3489 Calcium Distribution, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3489(ContextGroup, cid=3489, uid="1.2.840.10008.6.1.124", keyword="CalciumDistribution", title="Calcium Distribution", version="20040614", extensible=True):
    """Calcium Distribution, extensible."""

    Superficial = CodedConcept("26283006", "SCT", "Superficial")
    Deep = CodedConcept("795002", "SCT", "Deep")
