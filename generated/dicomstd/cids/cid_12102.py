"""CID 12102 Temporal Period Relating to Procedure or Therapy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12102(ContextGroup, cid=12102, uid="1.2.840.10008.6.1.569", keyword="TemporalPeriodRelatingToProcedureOrTherapy", title="Temporal Period Relating to Procedure or Therapy", version="20050110", extensible=True):
    """Temporal Period Relating to Procedure or Therapy, extensible."""

    AfterProcedure = CodedConcept("303110006", "SCT", "After Procedure")
    DuringProcedure = CodedConcept("307154001", "SCT", "During Procedure")
    BeforeProcedure = CodedConcept("307153007", "SCT", "Before Procedure")
