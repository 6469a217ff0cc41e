"""CID 3235 Perfusion Comparison Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3235(ContextGroup, cid=3235, uid="1.2.840.10008.6.1.781", keyword="PerfusionComparisonFinding", title="Perfusion Comparison Finding", version="20080927", extensible=True):
    """Perfusion Comparison Finding, extensible."""

    NoChange = CodedConcept("260388006", "SCT", "No change")
    NewIschemia = CodedConcept("428927006", "SCT", "New ischemia")
    LessIschemia = CodedConcept("429232006", "SCT", "Less ischemia")
    ResolutionOfIschemia = CodedConcept("428824000", "SCT", "Resolution of ischemia")
    MoreIschemia = CodedConcept("429477006", "SCT", "More ischemia")
    NewInfarction = CodedConcept("429391004", "SCT", "New infarction")
