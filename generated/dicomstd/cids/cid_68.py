"""CID 68 Imaging Agent Administration Pharmaceutical Presentation Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID68(ContextGroup, cid=68, uid="1.2.840.10008.6.1.1258", keyword="ImagingAgentAdministrationPharmaceuticalPresentationUnit", title="Imaging Agent Administration Pharmaceutical Presentation Unit", version="20181115", extensible=True):
    """Imaging Agent Administration Pharmaceutical Presentation Unit, extensible."""

    Syringe = CodedConcept("733020007", "SCT", "Syringe")
    Cartridge = CodedConcept("706440002", "SCT", "Cartridge")
    ParenteralEnteralSolutionBag = CodedConcept("464557001", "SCT", "Parenteral/enteral solution bag")
    Bottle = CodedConcept("68276009", "SCT", "Bottle")
