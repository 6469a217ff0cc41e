"""CID 10025 Radiation Dose Reference Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10025(ContextGroup, cid=10025, uid="1.2.840.10008.6.1.1056", keyword="RadiationDoseReferencePoint", title="Radiation Dose Reference Point", version="20230121", extensible=True):
    """Radiation Dose Reference Point, extensible."""

    N15cmFromIsocenterTowardSource = CodedConcept("113860", "DCM", "15cm from Isocenter toward Source")
    N30cmInFrontOfImageInputSurface = CodedConcept("113861", "DCM", "30cm in Front of Image Input Surface")
    N1cmAboveTabletop = CodedConcept("113862", "DCM", "1cm above Tabletop")
    N30cmAboveTabletop = CodedConcept("113863", "DCM", "30cm above Tabletop")
    N15cmFromTableCenterline = CodedConcept("113864", "DCM", "15cm from Table Centerline")
    N42cmAboveBreastSupportSurface = CodedConcept("113865", "DCM", "4.2cm above Breast Support Surface")
    InDetectorPlane = CodedConcept("113941", "DCM", "In Detector Plane")
    AtSurfaceOfPatient = CodedConcept("113964", "DCM", "At Surface of Patient")
    N100cmFromXRaySource = CodedConcept("113965", "DCM", "100cm from X-Ray Source")
