"""CID 32 Non-Acquisition Modality, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID32(ContextGroup, cid=32, uid="1.2.840.10008.6.1.1282", keyword="NonAcquisitionModality", title="Non-Acquisition Modality", version="20200118", extensible=True):
    """Non-Acquisition Modality, extensible."""

    ContentAssessmentResult = CodedConcept("ASMT", "DCM", "Content Assessment Result")
    BasicVoiceAudio = CodedConcept("AU", "DCM", "Basic Voice Audio")
    CTProtocol = CodedConcept("CTPROTOCOL", "DCM", "CT Protocol")
    Document = CodedConcept("DOC", "DCM", "Document")
    SpatialFiducials = CodedConcept("FID", "DCM", "Spatial Fiducials")
    HardCopy = CodedConcept("HC", "DCM", "Hard Copy")
    IntraocularLensCalculation = CodedConcept("IOL", "DCM", "Intraocular Lens Calculation")
    KeyObjectSelection = CodedConcept("KO", "DCM", "Key Object Selection")
    ModelFor3DManufacturing = CodedConcept("M3D", "DCM", "Model for 3D Manufacturing")
    Other = CodedConcept("OT", "DCM", "Other")
    Plan = CodedConcept("PLAN", "DCM", "Plan")
    PresentationState = CodedConcept("PR", "DCM", "Presentation State")
    Registration = CodedConcept("REG", "DCM", "Registration")
    RTDose = CodedConcept("RTDOSE", "DCM", "RT Dose")
    RTPlan = CodedConcept("RTPLAN", "DCM", "RT Plan")
    RTTreatmentRecord = CodedConcept("RTRECORD", "DCM", "RT Treatment Record")
    RTStructureSet = CodedConcept("RTSTRUCT", "DCM", "RT Structure Set")
    RealWorldValueMap = CodedConcept("RWV", "DCM", "Real World Value Map")
    Segmentation = CodedConcept("SEG", "DCM", "Segmentation")
    StereometricRelationship = CodedConcept("SMR", "DCM", "Stereometric Relationship")
    StructuredReportDocument = CodedConcept("SR", "DCM", "Structured Report Document")
    AutomatedSlideStainer = CodedConcept("STAIN", "DCM", "Automated Slide Stainer")
    TextureMap = CodedConcept("TEXTUREMAP", "DCM", "Texture Map")
