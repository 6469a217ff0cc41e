"""CID 3209 Stress Imaging Summary Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3209(ContextGroup, cid=3209, uid="1.2.840.10008.6.1.764", keyword="StressImagingSummaryCode", title="Stress Imaging Summary Code", version="20080927", extensible=True):
    """Stress Imaging Summary Code, extensible."""

    ImagingResultNormal = CodedConcept("408573005", "SCT", "Imaging result normal")
    ImagingResultAbnormal = CodedConcept("408574004", "SCT", "Imaging result abnormal")
    ImagingResultEquivocal = CodedConcept("408379005", "SCT", "Imaging result equivocal")
    NotPerformed = CodedConcept("262008008", "SCT", "Not performed")
