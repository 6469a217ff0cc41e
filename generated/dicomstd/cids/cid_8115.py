"""CID 8115 Specimen Embedding Media, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8115(ContextGroup, cid=8115, uid="1.2.840.10008.6.1.1053", keyword="SpecimenEmbeddingMedia", title="Specimen Embedding Media", version="20080626", extensible=True):
    """Specimen Embedding Media, extensible."""

    ParaffinWax = CodedConcept("311731000", "SCT", "Paraffin wax")
    TissueFreezingMedium = CodedConcept("433469005", "SCT", "Tissue freezing medium")
    Plastic = CodedConcept("61088005", "SCT", "Plastic")
    Agar = CodedConcept("10249006", "SCT", "Agar")
    EpoxyResin = CodedConcept("65345002", "SCT", "Epoxy resin")
    AcrylicResin = CodedConcept("261712009", "SCT", "Acrylic resin")
