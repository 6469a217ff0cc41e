"""CID 6114 Osseous Anatomy Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6114(ContextGroup, cid=6114, uid="1.2.840.10008.6.1.434", keyword="OsseousAnatomyFindingOrFeature", title="Osseous Anatomy Finding or Feature", version="20170914", extensible=True):
    """Osseous Anatomy Finding or Feature, extensible."""

    Clavicle = CodedConcept("51299004", "SCT", "Clavicle")
    Humerus = CodedConcept("85050009", "SCT", "Humerus")
    Rib = CodedConcept("113197003", "SCT", "Rib")
    Scapula = CodedConcept("79601000", "SCT", "Scapula")
    Spine = CodedConcept("421060004", "SCT", "Spine")
    Sternum = CodedConcept("56873002", "SCT", "Sternum")
    Vertebra = CodedConcept("51282000", "SCT", "Vertebra")
