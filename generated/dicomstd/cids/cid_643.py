"""CID 643 Toxin, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID643(ContextGroup, cid=643, uid="1.2.840.10008.6.1.1108", keyword="Toxin", title="Toxin", version="20151110", extensible=True):
    """Toxin, extensible."""

    Lysophosphatidylcholine = CodedConcept("54446009", "SCT", "Lysophosphatidylcholine")
    EthidiumBromide = CodedConcept("C0019873", "UMLS", "Ethidium Bromide")
    N6Hydroxydopamine = CodedConcept("4624", "PUBCHEM_CID", "6-hydroxydopamine")
    Lipopolysaccharide = CodedConcept("3325005", "SCT", "Lipopolysaccharide")
