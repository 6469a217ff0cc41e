"""CID 3113 Perfusion Defect Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3113(ContextGroup, cid=3113, uid="1.2.840.10008.6.1.745", keyword="PerfusionDefectType", title="Perfusion Defect Type", version="20080927", extensible=True):
    """Perfusion Defect Type, extensible."""

    ReversibleMyocardialPerfusionDefect = CodedConcept("251055003", "SCT", "Reversible myocardial perfusion defect")
    FixedMyocardialPerfusionDefect = CodedConcept("251057006", "SCT", "Fixed myocardial perfusion defect")
    PartiallyReversibleMyocardialPerfusionDefect = CodedConcept("251056002", "SCT", "Partially Reversible myocardial perfusion defect")
    FalsePositiveDefectFinding = CodedConcept("122748", "DCM", "False Positive defect finding")
