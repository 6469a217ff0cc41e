"""CID 601 Biosafety Level, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID601(ContextGroup, cid=601, uid="1.2.840.10008.6.1.1065", keyword="BiosafetyLevel", title="Biosafety Level", version="20151110", extensible=True):
    """Biosafety Level, extensible."""

    BiosafetyLevel1 = CodedConcept("409600007", "SCT", "Biosafety level 1")
    BiosafetyLevel2 = CodedConcept("409603009", "SCT", "Biosafety level 2")
    BiosafetyLevel3 = CodedConcept("409604003", "SCT", "Biosafety level 3")
    BiosafetyLevel4 = CodedConcept("409605002", "SCT", "Biosafety level 4")
