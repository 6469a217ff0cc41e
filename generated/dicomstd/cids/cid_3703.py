"""CID 3703 Wall Motion, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3703(ContextGroup, cid=3703, uid="1.2.840.10008.6.1.205", keyword="WallMotion", title="Wall Motion", version="20111028", extensible=True):
    """Wall Motion, extensible."""

    NotEvaluated = CodedConcept("373121007", "SCT", "Not Evaluated")
    Unknown = CodedConcept("261665006", "SCT", "Unknown")
    NotVisualized = CodedConcept("122288", "DCM", "Not visualized")
    NormalWallMotion = CodedConcept("373122000", "SCT", "Normal wall motion")
    HyperkineticRegion = CodedConcept("373123005", "SCT", "Hyperkinetic region")
    Hypokinesis = CodedConcept("37706002", "SCT", "Hypokinesis")
    MildHypokinesis = CodedConcept("371868005", "SCT", "Mild Hypokinesis")
    ModerateHypokinesis = CodedConcept("371869002", "SCT", "Moderate Hypokinesis")
    SevereHypokinesis = CodedConcept("371870001", "SCT", "Severe Hypokinesis")
    Akinesis = CodedConcept("195675009", "SCT", "Akinesis")
    Dyskinesis = CodedConcept("25437005", "SCT", "Dyskinesis")
