"""CID 12227 Echocardiography Measurement Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12227(ContextGroup, cid=12227, uid="1.2.840.10008.6.1.618", keyword="EchocardiographyMeasurementMethod", title="Echocardiography Measurement Method", version="20211112", extensible=True):
    """Echocardiography Measurement Method, extensible, includes CID 12228, 12229, 12230, 12231, 12232, 12310."""

    DirectlyMeasured = CodedConcept("125316", "DCM", "Directly measured")
    AreaLengthBiplane = CodedConcept("125204", "DCM", "Area-Length Biplane")
    AreaLengthSinglePlane = CodedConcept("125205", "DCM", "Area-Length Single Plane")
    BiplaneEllipse = CodedConcept("125211", "DCM", "Biplane Ellipse")
    SinglePlaneEllipse = CodedConcept("125226", "DCM", "Single Plane Ellipse")
    CubeMethod = CodedConcept("125206", "DCM", "Cube Method")
    MethodOfDisksBiplane = CodedConcept("125207", "DCM", "Method of Disks, Biplane")
    MethodOfDisksSinglePlane = CodedConcept("125208", "DCM", "Method of Disks, Single Plane")
    Teichholz = CodedConcept("125209", "DCM", "Teichholz")
    ModifiedSimpson = CodedConcept("125227", "DCM", "Modified Simpson")
    BulletMethod = CodedConcept("125228", "DCM", "Bullet Method")
    AreaByPressureHalfTime = CodedConcept("125210", "DCM", "Area by Pressure Half-Time")
    ContinuityEquation = CodedConcept("125212", "DCM", "Continuity Equation")
    ContinuityEquationByMeanVelocity = CodedConcept("125213", "DCM", "Continuity Equation by Mean Velocity")
    ContinuityEquationByPeakVelocity = CodedConcept("125214", "DCM", "Continuity Equation by Peak Velocity")
    ContinuityEquationByVelocityTimeIntegral = CodedConcept("125215", "DCM", "Continuity Equation by Velocity Time Integral")
    ProximalIsovelocitySurfaceArea = CodedConcept("125216", "DCM", "Proximal Isovelocity Surface Area")
    Planimetry = CodedConcept("125220", "DCM", "Planimetry")
    FullBernoulli = CodedConcept("125217", "DCM", "Full Bernoulli")
    SimplifiedBernoulli = CodedConcept("125218", "DCM", "Simplified Bernoulli")
    DopplerVolumeFlow = CodedConcept("125219", "DCM", "Doppler Volume Flow")
    LeftVentricleMassByMMode = CodedConcept("125221", "DCM", "Left Ventricle Mass by M-mode")
    LeftVentricleMassByTruncatedEllipse = CodedConcept("125222", "DCM", "Left Ventricle Mass by Truncated Ellipse")
    LeftVentricleMassByAreaLength = CodedConcept("125270", "DCM", "Left Ventricle Mass by Area Length")
    LeftVentricleMassByMModeAdjustedByHeight = CodedConcept("125271", "DCM", "Left Ventricle Mass by M-mode - adjusted by Height")
    LeftVentricleMassByTruncatedEllipseAdjustedByHeight = CodedConcept("125272", "DCM", "Left Ventricle Mass by Truncated Ellipse - adjusted by Height")
    LeftVentricleMassByAreaLengthAdjustedByHeight = CodedConcept("125273", "DCM", "Left Ventricle Mass by Area Length - adjusted by Height")
    EndocardialMethod = CodedConcept("130683", "DCM", "Endocardial Method")
    EpicardialMethod = CodedConcept("130684", "DCM", "Epicardial Method")
    MyocardialMidlayerMethod = CodedConcept("130685", "DCM", "Myocardial Midlayer Method")
