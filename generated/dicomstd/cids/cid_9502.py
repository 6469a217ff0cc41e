"""CID 9502 RT Segment Annotation Category, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9502(ContextGroup, cid=9502, uid="1.2.840.10008.6.1.1212", keyword="RTSegmentAnnotationCategory", title="RT Segment Annotation Category", version="20191110", extensible=True):
    """RT Segment Annotation Category, extensible, includes CID 9503, 9580."""

    RTTarget = CodedConcept("130041", "DCM", "RT Target")
    RTDoseCalculationStructure = CodedConcept("130042", "DCM", "RT Dose Calculation Structure")
    RTRegistrationMark = CodedConcept("130746", "DCM", "RT Registration Mark")
    RTGeometricInformation = CodedConcept("130043", "DCM", "RT Geometric Information")
    ExternalBodyModel = CodedConcept("130047", "DCM", "External Body Model")
    PatientAttachedDoseControlObject = CodedConcept("130405", "DCM", "Patient-Attached Dose Control Object")
    FixationOrPositioningDevice = CodedConcept("130044", "DCM", "Fixation or Positioning Device")
    BrachytherapyDevice = CodedConcept("130045", "DCM", "Brachytherapy Device")
    NonSpecificVolume = CodedConcept("130046", "DCM", "Non-specific Volume")
    RadiotherapyDoseRegion = CodedConcept("130748", "DCM", "Radiotherapy Dose Region")
    RadiotherapyFiducial = CodedConcept("130666", "DCM", "Radiotherapy Fiducial")
    Tissue = CodedConcept("85756007", "SCT", "Tissue")
    AnatomicalStructure = CodedConcept("91723000", "SCT", "Anatomical Structure")
    PhysicalObject = CodedConcept("260787004", "SCT", "Physical object")
    MorphologicallyAbnormalStructure = CodedConcept("49755003", "SCT", "Morphologically Abnormal Structure")
    Function = CodedConcept("246464006", "SCT", "Function")
    SpatialAndRelationalConcept = CodedConcept("309825002", "SCT", "Spatial and Relational Concept")
    BodySubstance = CodedConcept("91720002", "SCT", "Body Substance")
    Substance = CodedConcept("105590001", "SCT", "Substance")
