"""CID 7006 SR Document Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7006(ContextGroup, cid=7006, uid="1.2.840.10008.6.1.487", keyword="SRDocumentPurposeOfReference", title="SR Document Purpose of Reference", version="20061023", extensible=True):
    """SR Document Purpose of Reference, extensible."""

    EquivalentCDADocument = CodedConcept("121331", "DCM", "Equivalent CDA Document")
    CompleteRenderingForPresentation = CodedConcept("121332", "DCM", "Complete Rendering for Presentation")
    PartialRenderingForPresentation = CodedConcept("121333", "DCM", "Partial Rendering for Presentation")
    ExtendedRenderingForPresentation = CodedConcept("121334", "DCM", "Extended Rendering for Presentation")
    SourceDocument = CodedConcept("121335", "DCM", "Source Document")
