"""CID 4208 Mydriatic Agent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4208(ContextGroup, cid=4208, uid="1.2.840.10008.6.1.324", keyword="MydriaticAgent", title="Mydriatic Agent", version="20190817", extensible=True):
    """Mydriatic Agent, extensible."""

    Atropine = CodedConcept("771928002", "SCT", "Atropine")
    Homatropine = CodedConcept("82264009", "SCT", "Homatropine")
    Cyclopentolate = CodedConcept("8348002", "SCT", "Cyclopentolate")
    Phenylephrine = CodedConcept("386693003", "SCT", "Phenylephrine")
    Tropicamide = CodedConcept("9190005", "SCT", "Tropicamide")
