"""CID 4271 En Face Image Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4271(ContextGroup, cid=4271, uid="1.2.840.10008.6.1.1151", keyword="EnFaceImageType", title="En Face Image Type", version="20170405", extensible=True):
    """En Face Image Type, extensible."""

    RetinaDepthEncodedVasculatureFlow = CodedConcept("128257", "DCM", "Retina depth encoded vasculature flow")
    RetinaDepthEncodedStructuralReflectanceMap = CodedConcept("128258", "DCM", "Retina depth encoded structural reflectance map")
    RetinaVasculatureFlow = CodedConcept("128259", "DCM", "Retina vasculature flow")
    RetinaStructuralReflectanceMap = CodedConcept("128260", "DCM", "Retina structural reflectance map")
    VitreousVasculatureFlow = CodedConcept("128261", "DCM", "Vitreous vasculature flow")
    VitreousStructuralReflectanceMap = CodedConcept("128262", "DCM", "Vitreous structural reflectance map")
    RadialPeripapillaryVasculatureFlow = CodedConcept("128263", "DCM", "Radial peripapillary vasculature flow")
    RadialPeripapillaryStructuralReflectanceMap = CodedConcept("128264", "DCM", "Radial peripapillary structural reflectance map")
    SuperficialRetinaVasculatureFlow = CodedConcept("128265", "DCM", "Superficial retina vasculature flow")
    SuperficialRetinaStructuralReflectanceMap = CodedConcept("128266", "DCM", "Superficial retina structural reflectance map")
    MiddleInnerRetinaVasculatureFlow = CodedConcept("128267", "DCM", "Middle inner retina vasculature flow")
    MiddleInnerStructuralReflectanceMap = CodedConcept("128268", "DCM", "Middle inner structural reflectance map")
    DeepRetinaVasculatureFlow = CodedConcept("128269", "DCM", "Deep retina vasculature flow")
    DeepRetinaStructuralReflectanceMap = CodedConcept("128270", "DCM", "Deep retina structural reflectance map")
    OuterRetinaVasculatureFlow = CodedConcept("128271", "DCM", "Outer retina vasculature flow")
    OuterRetinaStructuralReflectanceMap = CodedConcept("128272", "DCM", "Outer retina structural reflectance map")
    ChoriocapillarisVasculatureFlow = CodedConcept("128273", "DCM", "Choriocapillaris vasculature flow")
    ChoriocapillarisStructuralReflectanceMap = CodedConcept("128274", "DCM", "Choriocapillaris structural reflectance map")
    ChoroidVasculatureFlow = CodedConcept("128275", "DCM", "Choroid vasculature flow")
    ChoroidStructuralReflectanceMap = CodedConcept("128276", "DCM", "Choroid structural reflectance map")
    WholeEyeVasculatureFlow = CodedConcept("128277", "DCM", "Whole eye vasculature flow")
    WholeEyeStructuralReflectanceMap = CodedConcept("128278", "DCM", "Whole eye structural reflectance map")
