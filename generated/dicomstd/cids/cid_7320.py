"""CID 7320 Planning Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7320(ContextGroup, cid=7320, uid="1.2.840.10008.6.1.924", keyword="PlanningMethod", title="Planning Method", version="20101102", extensible=True):
    """Planning Method, extensible."""

    Generic2DPlanning = CodedConcept("112340", "DCM", "Generic 2D Planning")
    Generic3DPlanning = CodedConcept("112341", "DCM", "Generic 3D Planning")
    GenericPlanningForHipReplacement = CodedConcept("112342", "DCM", "Generic Planning for Hip Replacement")
    GenericPlanningForKneeReplacement = CodedConcept("112343", "DCM", "Generic Planning for Knee Replacement")
    MullerMethodPlanningForHipReplacement = CodedConcept("112344", "DCM", "Müller Method Planning for Hip Replacement")
