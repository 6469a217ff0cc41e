"""CID 6352 Prostate Cancer Diagnostic Blood Lab Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6352(ContextGroup, cid=6352, uid="1.2.840.10008.6.1.1409", keyword="ProstateCancerDiagnosticBloodLabMeasurement", title="Prostate Cancer Diagnostic Blood Lab Measurement", version="20210714", extensible=True):
    """Prostate Cancer Diagnostic Blood Lab Measurement, extensible."""

    ProstateCancerAntigen = CodedConcept("2857-1", "LN", "Prostate Cancer Antigen")
    ProstateSpecificAntigenDensity = CodedConcept("15325-4", "LN", "Prostate specific Antigen Density")
    N4Kscore = CodedConcept("C142184", "NCIt", "4Kscore")
