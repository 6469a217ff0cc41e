"""CID 6136 Chest Types of Quality Control Standard, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6136(ContextGroup, cid=6136, uid="1.2.840.10008.6.1.456", keyword="ChestTypesOfQualityControlStandard", title="Chest Types of Quality Control Standard", version="20030108", extensible=True):
    """Chest Types of Quality Control Standard, extensible."""

    PerformanceOfPediatricAndAdultChestRadiographyACR = CodedConcept("112035", "DCM", "Performance of Pediatric and Adult Chest Radiography, ACR")
    ACRPositionStatement = CodedConcept("112036", "DCM", "ACR Position Statement")
    InstitutionallyDefinedQualityControlStandard = CodedConcept("111240", "DCM", "Institutionally defined quality control standard")
    PerformanceOfPediatricAndAdultThoracicCT = CodedConcept("112184", "DCM", "Performance of Pediatric and Adult Thoracic CT")
    PerformanceOfCTForDetectionOfPulmonaryEmbolismInAdults = CodedConcept("112185", "DCM", "Performance of CT for Detection of Pulmonary Embolism in Adults")
    PerformanceOfHighResolutionCTOfTheLungsInAdults = CodedConcept("112186", "DCM", "Performance of High-Resolution CT of the Lungs in Adults")
