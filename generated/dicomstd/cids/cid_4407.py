"""CID 4407 Lesion Palpation Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4407(ContextGroup, cid=4407, uid="1.2.840.10008.6.1.1352", keyword="LesionPalpationFinding", title="Lesion Palpation Finding", version="20231115", extensible=True):
    """Lesion Palpation Finding, extensible."""

    FirmSkinLesion = CodedConcept("130485", "DCM", "Firm skin lesion")
    RaisedSkinLesion = CodedConcept("130486", "DCM", "Raised skin lesion")
    MobileSkinLesion = CodedConcept("C2071496", "UMLS", "Mobile skin lesion")
