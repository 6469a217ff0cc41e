"""CID 4273 Retinal Segmentation Surface, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4273(ContextGroup, cid=4273, uid="1.2.840.10008.6.1.1153", keyword="RetinalSegmentationSurface", title="Retinal Segmentation Surface", version="20170405", extensible=True):
    """Retinal Segmentation Surface, extensible."""

    ILMInternalLimitingMembrane = CodedConcept("280677004", "SCT", "ILM - Internal limiting membrane")
    OuterSurfaceOfRNFL = CodedConcept("128289", "DCM", "Outer surface of RNFL")
    OuterSurfaceOfGCL = CodedConcept("128290", "DCM", "Outer surface of GCL")
    OuterSurfaceOfIPL = CodedConcept("128291", "DCM", "Outer surface of IPL")
    OuterSurfaceOfINL = CodedConcept("128292", "DCM", "Outer surface of INL")
    OuterSurfaceOfOPL = CodedConcept("128293", "DCM", "Outer surface of OPL")
    OuterSurfaceOfHFL = CodedConcept("128294", "DCM", "Outer surface of HFL")
    ELMExternalLimitingMembrane = CodedConcept("76710003", "SCT", "ELM - External limiting membrane")
    SurfaceBetweenInnerAndOuterSegmentsOfThePhotoreceptors = CodedConcept("128295", "DCM", "Surface between Inner and Outer Segments of the photoreceptors")
    SurfaceOfTheInterdigitatingZoneBetweenRetinaAndRPE = CodedConcept("128296", "DCM", "Surface of the interdigitating zone between retina and RPE")
    AnteriorSurfaceOfTheRPE = CodedConcept("128297", "DCM", "Anterior surface of the RPE")
    SurfaceOfTheCenterOfTheRPE = CodedConcept("128298", "DCM", "Surface of the center of the RPE")
    PosteriorSurfaceOfTheRPE = CodedConcept("128299", "DCM", "Posterior surface of the RPE")
    OuterSurfaceOfTheBM = CodedConcept("128300", "DCM", "Outer surface of the BM")
    SurfaceOfTheChoroidScleraInterface = CodedConcept("128301", "DCM", "Surface of the choroid-sclera interface")
    OuterSurfaceOfTheCC = CodedConcept("128302", "DCM", "Outer surface of the CC")
