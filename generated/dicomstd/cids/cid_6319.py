"""CID 6319 Abdominal Intervention Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6319(ContextGroup, cid=6319, uid="1.2.840.10008.6.1.1376", keyword="AbdominalInterventionType", title="Abdominal Intervention Type", version="20210714", extensible=True):
    """Abdominal Intervention Type, extensible."""

    SurgicalProcedure = CodedConcept("387713003", "SCT", "Surgical procedure")
    DiagnosticProcedure = CodedConcept("103693007", "SCT", "Diagnostic procedure")
    TherapeuticProcedure = CodedConcept("277132007", "SCT", "Therapeutic procedure")
