"""CID 12130 Organ Part (Non-Lateralized), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12130(ContextGroup, cid=12130, uid="1.2.840.10008.6.1.1316", keyword="OrganPartNonLateralized", title="Organ Part (Non-Lateralized)", version="20200310", extensible=True):
    """Organ Part (Non-Lateralized), extensible."""

    LobeOfThyroid = CodedConcept("119281005", "SCT", "Lobe of thyroid")
    ThyroidPart = CodedConcept("362892003", "SCT", "Thyroid part")
    ThyroidIsthmus = CodedConcept("40867004", "SCT", "Thyroid isthmus")
