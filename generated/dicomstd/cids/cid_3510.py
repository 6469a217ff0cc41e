"""CID 3510 Catheter Size Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3510(ContextGroup, cid=3510, uid="1.2.840.10008.6.1.135", keyword="CatheterSizeUnit", title="Catheter Size Unit", version="20030327", extensible=True):
    """Catheter Size Unit, extensible."""

    French = CodedConcept("[Ch]", "UCUM", "french")
    Mm = CodedConcept("mm", "UCUM", "mm")
