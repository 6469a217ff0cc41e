"""CID 7012 Best in Set, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7012(ContextGroup, cid=7012, uid="1.2.840.10008.6.1.492", keyword="BestInSet", title="Best in Set", version="20020904", extensible=True):
    """Best in Set, extensible."""

    Study = CodedConcept("113014", "DCM", "Study")
    Series = CodedConcept("113015", "DCM", "Series")
    PerformedProcedureStep = CodedConcept("113016", "DCM", "Performed Procedure Step")
    StageView = CodedConcept("113017", "DCM", "Stage-View")
