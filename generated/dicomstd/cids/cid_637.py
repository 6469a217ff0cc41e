"""CID 637 Exogenous Substance Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID637(ContextGroup, cid=637, uid="1.2.840.10008.6.1.1102", keyword="ExogenousSubstanceType", title="Exogenous Substance Type", version="20151110", extensible=True):
    """Exogenous Substance Type, extensible."""

    GraftMaterial = CodedConcept("246345001", "SCT", "Graft material")
    TumorGraft = CodedConcept("127460", "DCM", "Tumor Graft")
    Fibril = CodedConcept("88921000", "SCT", "Fibril")
    Virus = CodedConcept("49872002", "SCT", "Virus")
    Cytokine = CodedConcept("75777003", "SCT", "Cytokine")
    Toxin = CodedConcept("80917008", "SCT", "Toxin")
