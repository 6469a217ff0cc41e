"""CID 7165 Abstract Segmentation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7165(ContextGroup, cid=7165, uid="1.2.840.10008.6.1.962", keyword="AbstractSegmentationType", title="Abstract Segmentation Type", version="20220402", extensible=True):
    """Abstract Segmentation Type, extensible."""

    Background = CodedConcept("125040", "DCM", "Background")
    Tissue = CodedConcept("85756007", "SCT", "Tissue")
    TissueNotOfInterest = CodedConcept("130751", "DCM", "Tissue not of interest")
    WasteMaterial = CodedConcept("289925000", "SCT", "Waste Material")
    RegistrationInput = CodedConcept("125041", "DCM", "Registration Input")
    SingleSubjectExtractedFromGroup = CodedConcept("113132", "DCM", "Single subject extracted from group")
    ReferenceRegion = CodedConcept("C94970", "NCIt", "Reference Region")
    Normal = CodedConcept("17621005", "SCT", "Normal")
