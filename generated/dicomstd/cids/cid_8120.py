"""CID 8120 Whole Slide Microscopy Image Referenced Image Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8120(ContextGroup, cid=8120, uid="1.2.840.10008.6.1.897", keyword="WholeSlideMicroscopyImageReferencedImagePurposeOfReference", title="Whole Slide Microscopy Image Referenced Image Purpose of Reference", version="20100824", extensible=True):
    """Whole Slide Microscopy Image Referenced Image Purpose of Reference, extensible."""

    Localizer = CodedConcept("121311", "DCM", "Localizer")
    SameAcquisitionAtLowerResolution = CodedConcept("121350", "DCM", "Same acquisition at lower resolution")
    SameAcquisitionAtHigherResolution = CodedConcept("121351", "DCM", "Same acquisition at higher resolution")
    SameAcquisitionAtDifferentFocalDepth = CodedConcept("121352", "DCM", "Same acquisition at different focal depth")
    SameAcquisitionAtDifferentSpectralBand = CodedConcept("121353", "DCM", "Same acquisition at different spectral band")
    ImagedContainerLabel = CodedConcept("121354", "DCM", "Imaged container label")
