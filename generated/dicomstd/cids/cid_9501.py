"""CID 9501 Prescription Anatomy Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9501(ContextGroup, cid=9501, uid="1.2.840.10008.6.1.1211", keyword="PrescriptionAnatomyCategory", title="Prescription Anatomy Category", version="20191110", extensible=True):
    """Prescription Anatomy Category, extensible."""

    AnatomicalStructure = CodedConcept("91723000", "SCT", "Anatomical Structure")
    ExternalBodyModel = CodedConcept("130047", "DCM", "External Body Model")
    PhysicalObject = CodedConcept("260787004", "SCT", "Physical object")
    NonSpecificVolume = CodedConcept("130046", "DCM", "Non-specific Volume")
