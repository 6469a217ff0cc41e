"""CID 6311 MR Signal Intensity, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6311(ContextGroup, cid=6311, uid="1.2.840.10008.6.1.1368", keyword="MRSignalIntensity", title="MR Signal Intensity", version="20210714", extensible=True):
    """MR Signal Intensity, extensible."""

    T2WeightedMRSignalIntensity = CodedConcept("110805", "DCM", "T2 Weighted MR Signal Intensity")
    DiffusionWeighted = CodedConcept("113043", "DCM", "Diffusion weighted")
    DiffusionWeightedAcquisitionHighestBValueImage = CodedConcept("130566", "DCM", "Diffusion-weighted Acquisition Highest b-value image")
    DynamicContrastEnhancedAcquisition = CodedConcept("130567", "DCM", "Dynamic Contrast-Enhanced Acquisition")
    DynamicContrastEnhancedAcquisitionSubtractionImage = CodedConcept("130568", "DCM", "Dynamic Contrast-Enhanced Acquisition Subtraction image")
    T1WeightedMRSignalIntensity = CodedConcept("110804", "DCM", "T1 Weighted MR Signal Intensity")
    ApparentDiffusionCoefficient = CodedConcept("113041", "DCM", "Apparent Diffusion Coefficient")
