"""CID 605 Animal Bedding Material, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID605(ContextGroup, cid=605, uid="1.2.840.10008.6.1.1070", keyword="AnimalBeddingMaterial", title="Animal Bedding Material", version="20151110", extensible=True):
    """Animal Bedding Material, extensible."""

    AspenChipBedding = CodedConcept("127230", "DCM", "Aspen chip bedding")
    AspenShavingBedding = CodedConcept("127231", "DCM", "Aspen shaving bedding")
    CornCobBedding = CodedConcept("127232", "DCM", "Corn cob bedding")
    PaperBasedBedding = CodedConcept("127233", "DCM", "Paper-based bedding")
    PineChipBedding = CodedConcept("127234", "DCM", "Pine chip bedding")
    PineShavingBedding = CodedConcept("127235", "DCM", "Pine shaving bedding")
