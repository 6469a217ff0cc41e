"""CID 7150 Segmentation Property Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7150(ContextGroup, cid=7150, uid="1.2.840.10008.6.1.496", keyword="SegmentationPropertyCategory", title="Segmentation Property Category", version="20191110", extensible=True):
    """Segmentation Property Category, extensible."""

    Tissue = CodedConcept("85756007", "SCT", "Tissue")
    AnatomicalStructure = CodedConcept("91723000", "SCT", "Anatomical Structure")
    PhysicalObject = CodedConcept("260787004", "SCT", "Physical object")
    MorphologicallyAbnormalStructure = CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure")
    Function = CodedConcept("246464006", "SCT", "Function")
    SpatialAndRelationalConcept = CodedConcept("309825002", "SCT", "Spatial and Relational Concept")
    BodySubstance = CodedConcept("91720002", "SCT", "Body Substance")
    Substance = CodedConcept("105590001", "SCT", "Substance")
