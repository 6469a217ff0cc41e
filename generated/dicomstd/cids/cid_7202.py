"""CID 7202 Source Image Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7202(ContextGroup, cid=7202, uid="1.2.840.10008.6.1.509", keyword="SourceImagePurposeOfReference", title="Source Image Purpose of Reference", version="20170405", extensible=True):
    """Source Image Purpose of Reference, extensible."""

    UncompressedPredecessor = CodedConcept("121320", "DCM", "Uncompressed predecessor")
    MaskImageForImageProcessingOperation = CodedConcept("121321", "DCM", "Mask image for image processing operation")
    SourceImageForImageProcessingOperation = CodedConcept("121322", "DCM", "Source image for image processing operation")
    SourceImageForMontage = CodedConcept("121329", "DCM", "Source image for montage")
    LossyCompressedPredecessor = CodedConcept("121330", "DCM", "Lossy compressed predecessor")
    ForProcessingPredecessor = CodedConcept("121358", "DCM", "For Processing predecessor")
    PredecessorContainingGroupOfImagingSubjects = CodedConcept("113130", "DCM", "Predecessor containing group of imaging subjects")
    StructuralImageForImageProcessing = CodedConcept("128250", "DCM", "Structural image for image processing")
    FlowImageForImageProcessing = CodedConcept("128251", "DCM", "Flow image for image processing")
