"""CID 10000 Scope of Accumulation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10000(ContextGroup, cid=10000, uid="1.2.840.10008.6.1.534", keyword="ScopeOfAccumulation", title="Scope of Accumulation", version="20131010", extensible=True):
    """Scope of Accumulation, extensible."""

    Study = CodedConcept("113014", "DCM", "Study")
    Series = CodedConcept("113015", "DCM", "Series")
    PerformedProcedureStep = CodedConcept("113016", "DCM", "Performed Procedure Step")
    ProcedureStepToThisPoint = CodedConcept("113970", "DCM", "Procedure Step To This Point")
    IrradiationEvent = CodedConcept("113852", "DCM", "Irradiation Event")
