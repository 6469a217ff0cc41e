"""CID 9573 Patient Treatment Preparation Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID9573(ContextGroup, cid=9573, uid="1.2.840.10008.6.1.1420", keyword="PatientTreatmentPreparationDevice", title="Patient Treatment Preparation Device", version="20210906", extensible=True):
    """Patient Treatment Preparation Device, extensible, includes CID 9513, 9575, 9572, 9578."""

    BiteBlock = CodedConcept("228745001", "SCT", "Bite block")
    Headframe = CodedConcept("130110", "DCM", "Headframe")
    HeadMask = CodedConcept("130111", "DCM", "Head Mask")
    HeadAndNeckMask = CodedConcept("130112", "DCM", "Head and Neck Mask")
    Mold = CodedConcept("130113", "DCM", "Mold")
    Cast = CodedConcept("130114", "DCM", "Cast")
    Headrest = CodedConcept("706683002", "SCT", "Headrest")
    BreastBoard = CodedConcept("130116", "DCM", "Breast Board")
    BodyFrame = CodedConcept("130117", "DCM", "Body Frame")
    VacuumMold = CodedConcept("130118", "DCM", "Vacuum Mold")
    WholeBodyPod = CodedConcept("130119", "DCM", "Whole Body Pod")
    RectalBalloon = CodedConcept("130120", "DCM", "Rectal Balloon")
    VaginalCylinder = CodedConcept("130121", "DCM", "Vaginal Cylinder")
    BreastBridge = CodedConcept("130653", "DCM", "Breast Bridge")
    AbdominalCompressionBelt = CodedConcept("130654", "DCM", "Abdominal Compression Belt")
    AbdominalCompressionArch = CodedConcept("130655", "DCM", "Abdominal Compression Arch")
    HeadFixationBoard = CodedConcept("130656", "DCM", "Head Fixation Board")
    LaserCrossHairs = CodedConcept("128151", "DCM", "Laser Cross-hairs")
    OpticalDistanceMeter = CodedConcept("130642", "DCM", "Optical Distance Meter")
    MechanicalPointer = CodedConcept("130643", "DCM", "Mechanical Pointer")
    RadiofrequencyTransponder = CodedConcept("130644", "DCM", "Radiofrequency Transponder")
    OpticalSurfaceScanner = CodedConcept("OSS", "DCM", "Optical Surface Scanner")
    LaserSurfaceScan = CodedConcept("LS", "DCM", "Laser Surface Scan")
    InfraredMarker = CodedConcept("130645", "DCM", "Infrared Marker")
    RadioactiveMarker = CodedConcept("130646", "DCM", "Radioactive Marker")
    ThermalImager = CodedConcept("130647", "DCM", "Thermal Imager")
    CombinedStructuredLightThermalImager = CodedConcept("130648", "DCM", "Combined Structured Light/Thermal Imager")
    OcularFixationLight = CodedConcept("130649", "DCM", "Ocular Fixation Light")
    GonadRadiationShield = CodedConcept("470204007", "SCT", "Gonad radiation shield")
    EyeRadiationShield = CodedConcept("469266003", "SCT", "Eye radiation shield")
    CavityRadiationShield = CodedConcept("130640", "DCM", "Cavity radiation shield")
    IndependentRadiationShield = CodedConcept("130641", "DCM", "Independent radiation shield")
    CoachingDevice = CodedConcept("130650", "DCM", "Coaching Device")
    PatientDistractionDevice = CodedConcept("130651", "DCM", "Patient Distraction Device")
