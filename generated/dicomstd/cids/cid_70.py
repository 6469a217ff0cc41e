"""CID 70 Flush, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID70(ContextGroup, cid=70, uid="1.2.840.10008.6.1.1260", keyword="Flush", title="Flush", version="20200310", extensible=True):
    """Flush, extensible."""

    Dextran = CodedConcept("13132007", "SCT", "Dextran")
    Saline = CodedConcept("373757009", "SCT", "Saline")
    LactatedRingers = CodedConcept("D000077325", "MSH", "Lactated Ringer's")
