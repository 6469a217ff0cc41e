"""CID 7466 PET Region of Interest Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7466(ContextGroup, cid=7466, uid="1.2.840.10008.6.1.999", keyword="PETRegionOfInterestMeasurement", title="PET Region of Interest Measurement", version="20141110", extensible=True):
    """PET Region of Interest Measurement, extensible."""

    MetabolicVolume = CodedConcept("126032", "DCM", "Metabolic Volume")
    TotalLesionGlycolysis = CodedConcept("126033", "DCM", "Total Lesion Glycolysis")
    Glycolysis = CodedConcept("126034", "DCM", "Glycolysis")
    TotalLesionProliferation = CodedConcept("126035", "DCM", "Total Lesion Proliferation")
    ProliferativeActivity = CodedConcept("126036", "DCM", "Proliferative Activity")
    StandardizedAddedMetabolicActivity = CodedConcept("126037", "DCM", "Standardized Added Metabolic Activity")
    StandardizedAddedMetabolicActivityBackground = CodedConcept("126038", "DCM", "Standardized Added Metabolic Activity Background")
    LesionToBackgroundSUVRatio = CodedConcept("126039", "DCM", "Lesion to Background SUV Ratio")
    BackgroundForLesionToBackgroundSUVRatio = CodedConcept("126040", "DCM", "Background for Lesion to Background SUV Ratio")
