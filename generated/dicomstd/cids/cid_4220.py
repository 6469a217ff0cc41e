"""CID 4220 Visual Fixation Quality During Acquisition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4220(ContextGroup, cid=4220, uid="1.2.840.10008.6.1.819", keyword="VisualFixationQualityDuringAcquisition", title="Visual Fixation Quality During Acquisition", version="20090917", extensible=True):
    """Visual Fixation Quality During Acquisition, extensible."""

    Steady = CodedConcept("55011004", "SCT", "Steady")
    NotSteady = CodedConcept("103361006", "SCT", "Not Steady")
    Indeterminate = CodedConcept("82334004", "SCT", "Indeterminate")
