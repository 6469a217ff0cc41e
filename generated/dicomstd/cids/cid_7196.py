"""CID 7196 Spatial and Relational Concept Segmentation Property Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7196(ContextGroup, cid=7196, uid="1.2.840.10008.6.1.1195", keyword="SpatialAndRelationalConceptSegmentationPropertyType", title="Spatial and Relational Concept Segmentation Property Type", version="20170914", extensible=True):
    """Spatial and Relational Concept Segmentation Property Type, extensible, includes CID 7165."""

    Interface = CodedConcept("112082", "DCM", "Interface")
    Line = CodedConcept("112083", "DCM", "Line")
    Lucency = CodedConcept("112084", "DCM", "Lucency")
    Background = CodedConcept("125040", "DCM", "Background")
    Tissue = CodedConcept("85756007", "SCT", "Tissue")
    TissueNotOfInterest = CodedConcept("130751", "DCM", "Tissue not of interest")
    WasteMaterial = CodedConcept("289925000", "SCT", "Waste Material")
    RegistrationInput = CodedConcept("125041", "DCM", "Registration Input")
    SingleSubjectExtractedFromGroup = CodedConcept("113132", "DCM", "Single subject extracted from group")
    ReferenceRegion = CodedConcept("C94970", "NCIt", "Reference Region")
    Normal = CodedConcept("17621005", "SCT", "Normal")
