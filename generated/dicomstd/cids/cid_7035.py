"""CID 7035 Actionable Finding Classification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7035(ContextGroup, cid=7035, uid="1.2.840.10008.6.1.1026", keyword="ActionableFindingClassification", title="Actionable Finding Classification", version="20150324", extensible=True):
    """Actionable Finding Classification, extensible."""

    ACRCategory1ActionableFinding = CodedConcept("RID49480", "RADLEX", "ACR Category 1 Actionable Finding")
    ACRCategory2ActionableFinding = CodedConcept("RID49481", "RADLEX", "ACR Category 2 Actionable Finding")
    ACRCategory3ActionableFinding = CodedConcept("RID49482", "RADLEX", "ACR Category 3 Actionable Finding")
