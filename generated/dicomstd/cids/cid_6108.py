"""CID 6108 Chest Anatomic Structure Abnormal Distribution, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6108(ContextGroup, cid=6108, uid="1.2.840.10008.6.1.428", keyword="ChestAnatomicStructureAbnormalDistribution", title="Chest Anatomic Structure Abnormal Distribution", version="20030108", extensible=True):
    """Chest Anatomic Structure Abnormal Distribution, extensible."""

    AirTrapping = CodedConcept("76171001", "SCT", "Air-trapping")
    ArchitecturalDistortion = CodedConcept("112079", "DCM", "Architectural distortion")
    MosaicPerfusion = CodedConcept("112080", "DCM", "Mosaic perfusion")
    Oligemia = CodedConcept("112060", "DCM", "Oligemia")
    Pleonemia = CodedConcept("112081", "DCM", "Pleonemia")
