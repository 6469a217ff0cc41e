"""CID 10030 Detector Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10030(ContextGroup, cid=10030, uid="1.2.840.10008.6.1.959", keyword="DetectorType", title="Detector Type", version="20120406", extensible=True):
    """Detector Type, extensible."""

    DirectDetector = CodedConcept("113948", "DCM", "Direct Detector")
    IndirectDetector = CodedConcept("113949", "DCM", "Indirect Detector")
    StorageDetector = CodedConcept("113950", "DCM", "Storage Detector")
    Film = CodedConcept("113951", "DCM", "Film")
