"""CID 3083 Radioactivity Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3083(ContextGroup, cid=3083, uid="1.2.840.10008.6.1.737", keyword="RadioactivityUnit", title="Radioactivity Unit", version="20080927", extensible=True):
    """Radioactivity Unit, extensible."""

    Becquerel = CodedConcept("Bq", "UCUM", "becquerel")
    Megabecquerel = CodedConcept("MBq", "UCUM", "megabecquerel")
    Millicurie = CodedConcept("mCi", "UCUM", "millicurie")
