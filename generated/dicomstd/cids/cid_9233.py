"""CID 9233 Requested Report Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9233(ContextGroup, cid=9233, uid="1.2.840.10008.6.1.1120", keyword="RequestedReportType", title="Requested Report Type", version="20160601", extensible=True):
    """Requested Report Type, extensible."""

    PreliminaryReport = CodedConcept("121362", "DCM", "Preliminary Report")
    FinalReport = CodedConcept("128005", "DCM", "Final Report")
