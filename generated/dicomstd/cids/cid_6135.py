"""CID 6135 Image Quality Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6135(ContextGroup, cid=6135, uid="1.2.840.10008.6.1.455", keyword="ImageQualityFinding", title="Image Quality Finding", version="20090402", extensible=True):
    """Image Quality Finding, extensible."""

    GridArtifactS = CodedConcept("111208", "DCM", "Grid artifact(s)")
    Positioning = CodedConcept("111209", "DCM", "Positioning")
    MotionBlur = CodedConcept("111210", "DCM", "Motion blur")
    UnderExposed = CodedConcept("111211", "DCM", "Under exposed")
    OverExposed = CodedConcept("111212", "DCM", "Over exposed")
    NoImage = CodedConcept("111213", "DCM", "No image")
    DetectorArtifactS = CodedConcept("111214", "DCM", "Detector artifact(s)")
    ArtifactSOtherThanGridOrDetectorArtifact = CodedConcept("111215", "DCM", "Artifact(s) other than grid or detector artifact")
    MechanicalFailure = CodedConcept("111216", "DCM", "Mechanical failure")
    ElectricalFailure = CodedConcept("111217", "DCM", "Electrical failure")
    SoftwareFailure = CodedConcept("111218", "DCM", "Software failure")
    InappropriateImageProcessing = CodedConcept("111219", "DCM", "Inappropriate image processing")
    OtherFailure = CodedConcept("111220", "DCM", "Other failure")
    UnknownFailure = CodedConcept("111221", "DCM", "Unknown failure")
    BeamHardeningArtifact = CodedConcept("RID11327", "RADLEX", "Beam-hardening artifact")
