"""CID 10021 Source of CT Dose Information, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10021(ContextGroup, cid=10021, uid="1.2.840.10008.6.1.1055", keyword="SourceOfCTDoseInformation", title="Source of CT Dose Information", version="20081028", extensible=True):
    """Source of CT Dose Information, extensible."""

    AutomatedDataCollection = CodedConcept("113856", "DCM", "Automated Data Collection")
    ManualEntry = CodedConcept("113857", "DCM", "Manual Entry")
    CopiedFromImageAttributes = CodedConcept("113866", "DCM", "Copied From Image Attributes")
    ComputedFromImageAttributes = CodedConcept("113867", "DCM", "Computed From Image Attributes")
    DerivedFromHumanReadableReports = CodedConcept("113868", "DCM", "Derived From Human-Readable Reports")
