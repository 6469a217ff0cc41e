"""CID 6122 Chest Content Descriptor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6122(ContextGroup, cid=6122, uid="1.2.840.10008.6.1.442", keyword="ChestContentDescriptor", title="Chest Content Descriptor", version="20200921", extensible=True):
    """Chest Content Descriptor, extensible."""

    Air = CodedConcept("112143", "DCM", "Air")
    Fat = CodedConcept("256674009", "SCT", "Fat")
    SoftTissue = CodedConcept("87784001", "SCT", "Soft tissue")
    Calcium = CodedConcept("112145", "DCM", "Calcium")
    ForeignMaterialIodizedOilMercuryTalc = CodedConcept("19227008", "SCT", "Foreign material (iodized oil, mercury,talc)")
