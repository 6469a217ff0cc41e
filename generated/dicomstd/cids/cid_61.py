"""CID 61 Time Relative to Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID61(ContextGroup, cid=61, uid="1.2.840.10008.6.1.1251", keyword="TimeRelativeToProcedure", title="Time Relative to Procedure", version="20181115", extensible=True):
    """Time Relative to Procedure, extensible."""

    AfterProcedure = CodedConcept("303110006", "SCT", "After Procedure")
    DuringProcedure = CodedConcept("307154001", "SCT", "During Procedure")
    BeforeProcedure = CodedConcept("307153007", "SCT", "Before Procedure")
