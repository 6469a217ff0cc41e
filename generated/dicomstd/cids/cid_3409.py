"""CID 3409 Drug/Contrast Administration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3409(ContextGroup, cid=3409, uid="1.2.840.10008.6.1.74", keyword="DrugContrastAdministration", title="Drug/Contrast Administration", version="20030327", extensible=True):
    """Drug/Contrast Administration, extensible."""

    DrugStart = CodedConcept("122081", "DCM", "Drug start")
    DrugEnd = CodedConcept("122082", "DCM", "Drug end")
    DrugAdministered = CodedConcept("122083", "DCM", "Drug administered")
    ContrastStart = CodedConcept("122084", "DCM", "Contrast start")
    ContrastEnd = CodedConcept("122085", "DCM", "Contrast end")
    ContrastAdministered = CodedConcept("122086", "DCM", "Contrast administered")
    InfusateStart = CodedConcept("122087", "DCM", "Infusate start")
    InfusateEnd = CodedConcept("122088", "DCM", "Infusate end")
