"""CID 6208 Colon Types of Quality Control Standard, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6208(ContextGroup, cid=6208, uid="1.2.840.10008.6.1.795", keyword="ColonTypesOfQualityControlStandard", title="Colon Types of Quality Control Standard", version="20090402", extensible=True):
    """Colon Types of Quality Control Standard, extensible."""

    ACRPositionStatement = CodedConcept("112036", "DCM", "ACR Position Statement")
    InstitutionallyDefinedQualityControlStandard = CodedConcept("111240", "DCM", "Institutionally defined quality control standard")
    ACRGuidelinePerformanceOfAdultCTColonography = CodedConcept("112248", "DCM", "ACR Guideline, Performance of Adult CT Colonography")
    ACRStandardCTMedicalPhysicsPerformanceMonitoring = CodedConcept("112249", "DCM", "ACR Standard, CT medical physics performance monitoring")
