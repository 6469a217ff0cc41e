"""CID 217 Visual Explanation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID217(ContextGroup, cid=217, uid="1.2.840.10008.6.1.1305", keyword="VisualExplanation", title="Visual Explanation", version="20191108", extensible=True):
    """Visual Explanation, extensible."""

    ClassActivation = CodedConcept("130402", "DCM", "Class activation")
    GradientWeightedClassActivation = CodedConcept("130403", "DCM", "Gradient-weighted class activation")
    Saliency = CodedConcept("130404", "DCM", "Saliency")
