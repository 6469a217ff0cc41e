"""CID 12229 Echocardiography Area Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12229(ContextGroup, cid=12229, uid="1.2.840.10008.6.1.620", keyword="EchocardiographyAreaMethod", title="Echocardiography Area Method", version="20030918", extensible=True):
    """Echocardiography Area Method, extensible."""

    AreaByPressureHalfTime = CodedConcept("125210", "DCM", "Area by Pressure Half-Time")
    ContinuityEquation = CodedConcept("125212", "DCM", "Continuity Equation")
    ContinuityEquationByMeanVelocity = CodedConcept("125213", "DCM", "Continuity Equation by Mean Velocity")
    ContinuityEquationByPeakVelocity = CodedConcept("125214", "DCM", "Continuity Equation by Peak Velocity")
    ContinuityEquationByVelocityTimeIntegral = CodedConcept("125215", "DCM", "Continuity Equation by Velocity Time Integral")
    ProximalIsovelocitySurfaceArea = CodedConcept("125216", "DCM", "Proximal Isovelocity Surface Area")
    Planimetry = CodedConcept("125220", "DCM", "Planimetry")
