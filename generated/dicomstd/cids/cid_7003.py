"""CID 7003 Diagnostic Imaging Report Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7003(ContextGroup, cid=7003, uid="1.2.840.10008.6.1.484", keyword="DiagnosticImagingReportPurposeOfReference", title="Diagnostic Imaging Report Purpose of Reference", version="20100604", extensible=True):
    """Diagnostic Imaging Report Purpose of Reference, extensible."""

    Baseline = CodedConcept("121079", "DCM", "Baseline")
    BestIllustrationOfFinding = CodedConcept("121080", "DCM", "Best illustration of finding")
    SourceOfMeasurement = CodedConcept("121112", "DCM", "Source of Measurement")
    IllustrationOfROI = CodedConcept("121200", "DCM", "Illustration of ROI")
