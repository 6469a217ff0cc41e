"""CID 4264 Ophthalmic Map Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4264(ContextGroup, cid=4264, uid="1.2.840.10008.6.1.940", keyword="OphthalmicMapPurposeOfReference", title="Ophthalmic Map Purpose of Reference", version="20110825", extensible=True):
    """Ophthalmic Map Purpose of Reference, extensible."""

    Localizer = CodedConcept("121311", "DCM", "Localizer")
    SourceImageForImageProcessingOperation = CodedConcept("121322", "DCM", "Source image for image processing operation")
    RelatedOphthalmicThicknessMap = CodedConcept("111933", "DCM", "Related ophthalmic thickness map")
