"""CID 4238 Refractive Error Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4238(ContextGroup, cid=4238, uid="1.2.840.10008.6.1.884", keyword="RefractiveErrorType", title="Refractive Error Type", version="20100623", extensible=True):
    """Refractive Error Type, extensible."""

    Myopia = CodedConcept("57190000", "SCT", "Myopia")
    Hyperopia = CodedConcept("38101003", "SCT", "Hyperopia")
