"""CID 6321 Prostate Cancer Diagnostic Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6321(ContextGroup, cid=6321, uid="1.2.840.10008.6.1.1378", keyword="ProstateCancerDiagnosticProcedure", title="Prostate Cancer Diagnostic Procedure", version="20210714", extensible=True):
    """Prostate Cancer Diagnostic Procedure, extensible."""

    ProstateCancerAntigenMeasurement = CodedConcept("63476009", "SCT", "Prostate Cancer Antigen Measurement")
    DigitalExaminationOfRectum = CodedConcept("410006001", "SCT", "Digital Examination of Rectum")
