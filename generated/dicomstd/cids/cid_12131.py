"""CID 12131 Organ Part (Lateralized), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12131(ContextGroup, cid=12131, uid="1.2.840.10008.6.1.1317", keyword="OrganPartLateralized", title="Organ Part (Lateralized)", version="20200310", extensible=True):
    """Organ Part (Lateralized), extensible."""

    LeftLobeOfThyroid = CodedConcept("79163004", "SCT", "Left lobe of thyroid")
    RightLobeOfThyroid = CodedConcept("29565003", "SCT", "Right lobe of thyroid")
