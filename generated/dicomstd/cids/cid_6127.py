"""CID 6127 Segment Location in Lung, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6127(ContextGroup, cid=6127, uid="1.2.840.10008.6.1.447", keyword="SegmentLocationInLung", title="Segment Location in Lung", version="20030108", extensible=True):
    """Segment Location in Lung, extensible."""

    AnteriorSegmentOfRightUpperLobe = CodedConcept("39743006", "SCT", "Anterior segment of right upper lobe")
    AnteriorSegmentOfLeftUpperLobe = CodedConcept("22270008", "SCT", "Anterior segment of left upper lobe")
    PosteriorSegmentOfRightUpperLobe = CodedConcept("3236000", "SCT", "Posterior segment of right upper lobe")
