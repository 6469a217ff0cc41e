"""CID 7026 Radiotherapeutic Dose Measurement Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7026(ContextGroup, cid=7026, uid="1.2.840.10008.6.1.1177", keyword="RadiotherapeuticDoseMeasurementDevice", title="Radiotherapeutic Dose Measurement Device", version="20221201", extensible=True):
    """Radiotherapeutic Dose Measurement Device, extensible."""

    MedicalXRayFilm = CodedConcept("706247001", "SCT", "Medical X-Ray film")
    N3DGel = CodedConcept("128701", "DCM", "3D Gel")
    DiodeArray = CodedConcept("128702", "DCM", "Diode Array")
    IonChamberArray = CodedConcept("128703", "DCM", "Ion Chamber Array")
    ThermoluminescentRadiationDosimeter = CodedConcept("464983000", "SCT", "Thermoluminescent radiation dosimeter")
    Diode = CodedConcept("128704", "DCM", "Diode")
    LiquidIonChamber = CodedConcept("128705", "DCM", "Liquid Ion Chamber")
    MOSFETRadiationTherapyDosimetrySystemDosimeter = CodedConcept("701933006", "SCT", "MOSFET radiation therapy dosimetry system dosimeter")
    OSLD = CodedConcept("128706", "DCM", "OSLD")
    IonChamber = CodedConcept("128707", "DCM", "Ion Chamber")
    DigitalImager = CodedConcept("468440006", "SCT", "Digital imager")
    DiamondDetector = CodedConcept("128708", "DCM", "Diamond Detector")
    RPLGD = CodedConcept("128709", "DCM", "RPLGD")
