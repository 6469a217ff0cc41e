"""CID 3407 Object Reference Purpose, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3407(ContextGroup, cid=3407, uid="1.2.840.10008.6.1.72", keyword="ObjectReferencePurpose", title="Object Reference Purpose", version="20030327", extensible=True):
    """Object Reference Purpose, extensible."""

    PreProcedureLog = CodedConcept("122072", "DCM", "Pre-procedure log")
    AnalysisOrMeasurementsForCurrentProcedure = CodedConcept("122073", "DCM", "Analysis or measurements for current procedure")
    PriorReportForCurrentPatient = CodedConcept("122075", "DCM", "Prior report for current patient")
