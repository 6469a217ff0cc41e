"""CID 7009 Purpose of Reference to Predecessor Report, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7009(ContextGroup, cid=7009, uid="1.2.840.10008.6.1.818", keyword="PurposeOfReferenceToPredecessorReport", title="Purpose of Reference to Predecessor Report", version="20090826", extensible=True):
    """Purpose of Reference to Predecessor Report, extensible."""

    ReplacedReport = CodedConcept("121360", "DCM", "Replaced report")
    AddendedReport = CodedConcept("121361", "DCM", "Addended report")
    PreliminaryReport = CodedConcept("121362", "DCM", "Preliminary report")
    PartialReport = CodedConcept("121363", "DCM", "Partial report")
    CurrentProcedureEvidence = CodedConcept("122073", "DCM", "Current procedure evidence")
