"""CID 6158 Correlation to Other Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6158(ContextGroup, cid=6158, uid="1.2.840.10008.6.1.472", keyword="CorrelationToOtherFinding", title="Correlation to Other Finding", version="20050822", extensible=True):
    """Correlation to Other Finding, extensible."""

    CorrelatesToPhysicalExaminationFindings = CodedConcept("111381", "DCM", "Correlates to physical examination findings")
    CorrelatesToMammographyFindings = CodedConcept("111382", "DCM", "Correlates to mammography findings")
    CorrelatesToMRIFindings = CodedConcept("111383", "DCM", "Correlates to MRI findings")
    CorrelatesToUltrasoundFindings = CodedConcept("111384", "DCM", "Correlates to ultrasound findings")
    CorrelatesToOtherImagingFindings = CodedConcept("111385", "DCM", "Correlates to other imaging findings")
    NoCorrelationToOtherImagingFindings = CodedConcept("111386", "DCM", "No correlation to other imaging findings")
    NoCorrelationToClinicalFindings = CodedConcept("111387", "DCM", "No correlation to clinical findings")
