"""CID 7199 Anatomically Localized Lesion Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7199(ContextGroup, cid=7199, uid="1.2.840.10008.6.1.1445", keyword="AnatomicallyLocalizedLesionSegmentationType", title="Anatomically Localized Lesion Segmentation Type", version="20220402", extensible=True):
    """Anatomically Localized Lesion Segmentation Type, extensible."""

    LesionOfBrain = CodedConcept("301766008", "SCT", "Lesion of Brain")
