"""CID 6100 Chest Component Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6100(ContextGroup, cid=6100, uid="1.2.840.10008.6.1.420", keyword="ChestComponentCategory", title="Chest Component Category", version="20030108", extensible=True):
    """Chest Component Category, extensible."""

    Lung = CodedConcept("39607008", "SCT", "Lung")
    Bronchovascular = CodedConcept("112052", "DCM", "Bronchovascular")
    PleuralStructure = CodedConcept("3120008", "SCT", "Pleural structure")
    Mediastinum = CodedConcept("72410000", "SCT", "Mediastinum")
    Heart = CodedConcept("80891009", "SCT", "Heart")
    Osseous = CodedConcept("112053", "DCM", "Osseous")
    SystemicVascularStructure = CodedConcept("281157001", "SCT", "Systemic vascular structure")
    Muscular = CodedConcept("263816006", "SCT", "Muscular")
