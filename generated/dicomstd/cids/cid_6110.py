"""CID 6110 Lung Anatomy Finding or Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6110(ContextGroup, cid=6110, uid="1.2.840.10008.6.1.430", keyword="LungAnatomyFindingOrFeature", title="Lung Anatomy Finding or Feature", version="20030108", extensible=True):
    """Lung Anatomy Finding or Feature, extensible."""

    LobeOfLung = CodedConcept("31094006", "SCT", "Lobe of lung")
    MidlungWindow = CodedConcept("112085", "DCM", "Midlung window")
    SecondaryPulmonaryLobule = CodedConcept("112054", "DCM", "Secondary pulmonary lobule")
    SegmentOfLung = CodedConcept("72674008", "SCT", "Segment of lung")
