"""CID 7201 Referenced Image Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7201(ContextGroup, cid=7201, uid="1.2.840.10008.6.1.508", keyword="ReferencedImagePurposeOfReference", title="Referenced Image Purpose of Reference", version="20220402", extensible=True):
    """Referenced Image Purpose of Reference, extensible."""

    Localizer = CodedConcept("121311", "DCM", "Localizer")
    BiopsyLocalizer = CodedConcept("121312", "DCM", "Biopsy localizer")
    OtherPartialViews = CodedConcept("121313", "DCM", "Other partial views")
    OtherImageOfBiplanePair = CodedConcept("121314", "DCM", "Other image of biplane pair")
    OtherImageOfStereoscopicPair = CodedConcept("121315", "DCM", "Other image of stereoscopic pair")
    ImagesRelatedToStandaloneObject = CodedConcept("121316", "DCM", "Images related to standalone object")
    Spectroscopy = CodedConcept("121317", "DCM", "Spectroscopy")
    AnatomicImage = CodedConcept("121338", "DCM", "Anatomic image")
    FunctionalImage = CodedConcept("121339", "DCM", "Functional image")
    SpectralFilteredImage = CodedConcept("121340", "DCM", "Spectral filtered image")
    DeviceLocalizer = CodedConcept("121341", "DCM", "Device localizer")
    AcquisitionFramesCorrespondingToVolume = CodedConcept("121346", "DCM", "Acquisition frames corresponding to volume")
    VolumeCorrespondingToSpatiallyRelatedAcquisitionFrames = CodedConcept("121347", "DCM", "Volume corresponding to spatially-related acquisition frames")
    TemporalPredecessor = CodedConcept("121348", "DCM", "Temporal Predecessor")
    TemporalSuccessor = CodedConcept("121349", "DCM", "Temporal Successor")
    ImageUsedForTreatmentPlanning = CodedConcept("129201", "DCM", "Image used for Treatment Planning")
    ImageUsedForDoseCalculation = CodedConcept("129202", "DCM", "Image used for Dose Calculation")
    ImageAcquiredDuringTreatment = CodedConcept("129203", "DCM", "Image Acquired during Treatment")
    ImageUsedAsReferenceImageForTreatment = CodedConcept("129204", "DCM", "Image used as Reference Image for Treatment")
    QualityControlMaterialImage = CodedConcept("130750", "DCM", "Quality control material image")
