"""CID 10020 Source of Projection X-Ray Dose Information, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10020(ContextGroup, cid=10020, uid="1.2.840.10008.6.1.1054", keyword="SourceOfProjectionXRayDoseInformation", title="Source of Projection X-Ray Dose Information", version="20120406", extensible=True):
    """Source of Projection X-Ray Dose Information, extensible."""

    AutomatedDataCollection = CodedConcept("113856", "DCM", "Automated Data Collection")
    ManualEntry = CodedConcept("113857", "DCM", "Manual Entry")
    MPPSContent = CodedConcept("113858", "DCM", "MPPS Content")
    Dosimeter = CodedConcept("15869005", "SCT", "Dosimeter")
    CopiedFromImageAttributes = CodedConcept("113866", "DCM", "Copied From Image Attributes")
    ComputedFromImageAttributes = CodedConcept("113867", "DCM", "Computed From Image Attributes")
    DerivedFromHumanReadableReports = CodedConcept("113868", "DCM", "Derived From Human-Readable Reports")
    SystemCalculated = CodedConcept("113940", "DCM", "System Calculated")
