"""CID 7101 Brain Atlas Fiducial, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7101(ContextGroup, cid=7101, uid="1.2.840.10008.6.1.495", keyword="BrainAtlasFiducial", title="Brain Atlas Fiducial", version="20040115", extensible=True):
    """Brain Atlas Fiducial, extensible."""

    InterHemisphericPlane = CodedConcept("125030", "DCM", "Inter-Hemispheric Plane")
    AnteriorCommissure = CodedConcept("62872008", "SCT", "Anterior Commissure")
    PosteriorCommissure = CodedConcept("279336005", "SCT", "Posterior Commissure")
    RightHemisphereMostAnterior = CodedConcept("125031", "DCM", "Right Hemisphere Most Anterior")
    RightHemisphereMostPosterior = CodedConcept("125032", "DCM", "Right Hemisphere Most Posterior")
    RightHemisphereMostSuperior = CodedConcept("125033", "DCM", "Right Hemisphere Most Superior")
    RightHemisphereMostInferior = CodedConcept("125034", "DCM", "Right Hemisphere Most Inferior")
    LeftHemisphereMostAnterior = CodedConcept("125035", "DCM", "Left Hemisphere Most Anterior")
    LeftHemisphereMostPosterior = CodedConcept("125036", "DCM", "Left Hemisphere Most Posterior")
    LeftHemisphereMostSuperior = CodedConcept("125037", "DCM", "Left Hemisphere Most Superior")
    LeftHemisphereMostInferior = CodedConcept("125038", "DCM", "Left Hemisphere Most Inferior")
