"""CID 1010 Reference Geometry - Plane, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1010(ContextGroup, cid=1010, uid="1.2.840.10008.6.1.1128", keyword="ReferenceGeometryPlane", title="Reference Geometry - Plane", version="20160905", extensible=True):
    """Reference Geometry - Plane, extensible."""

    PlaneThroughAnteriorExtent = CodedConcept("128128", "DCM", "Plane through Anterior Extent")
    PlaneThroughDistalExtent = CodedConcept("128123", "DCM", "Plane through Distal Extent")
    PlaneThroughInferiorExtent = CodedConcept("128121", "DCM", "Plane through Inferior Extent")
    PlaneThroughLateralExtent = CodedConcept("128125", "DCM", "Plane through Lateral Extent")
    PlaneThroughLeftmostExtent = CodedConcept("128126", "DCM", "Plane through Leftmost Extent")
    PlaneThroughMedialExtent = CodedConcept("128124", "DCM", "Plane through Medial Extent")
    PlaneThroughCenter = CodedConcept("128130", "DCM", "Plane through Center")
    PlaneThroughPosteriorExtent = CodedConcept("128129", "DCM", "Plane through Posterior Extent")
    PlaneThroughProximalExtent = CodedConcept("128122", "DCM", "Plane through Proximal Extent")
    PlaneThroughRightmostExtent = CodedConcept("128127", "DCM", "Plane through Rightmost Extent")
    PlaneThroughSuperiorExtent = CodedConcept("128120", "DCM", "Plane through Superior Extent")
