"""CID 10014 Contrast Imaging Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10014(ContextGroup, cid=10014, uid="1.2.840.10008.6.1.546", keyword="ContrastImagingTechnique", title="Contrast Imaging Technique", version="20071031", extensible=True):
    """Contrast Imaging Technique, extensible."""

    DiagnosticRadiographyWithContrastMedia = CodedConcept("27483000", "SCT", "Diagnostic radiography with contrast media")
    CTWithoutContrast = CodedConcept("399331006", "SCT", "CT without contrast")
