"""CID 12104 Extracranial Artery, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12104(ContextGroup, cid=12104, uid="1.2.840.10008.6.1.571", keyword="ExtracranialArtery", title="Extracranial Artery", version="20030327", extensible=True):
    """Extracranial Artery, extensible."""

    CarotidBifurcation = CodedConcept("80272002", "SCT", "Carotid Bifurcation")
    CarotidBulb = CodedConcept("21479005", "SCT", "Carotid Bulb")
    CommonCarotidArtery = CodedConcept("32062004", "SCT", "Common Carotid Artery")
    ExternalCarotidArtery = CodedConcept("22286001", "SCT", "External Carotid Artery")
    InternalCarotidArtery = CodedConcept("86117002", "SCT", "Internal Carotid Artery")
    SubclavianArtery = CodedConcept("36765005", "SCT", "Subclavian Artery")
    VertebralArtery = CodedConcept("85234005", "SCT", "Vertebral Artery")
