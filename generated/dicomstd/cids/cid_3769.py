"""CID 3769 Concern Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3769(ContextGroup, cid=3769, uid="1.2.840.10008.6.1.258", keyword="ConcernType", title="Concern Type", version="20070827", extensible=True):
    """Concern Type, extensible."""

    Complaint = CodedConcept("409586006", "SCT", "Complaint")
    Disease = CodedConcept("64572001", "SCT", "Disease")
    Finding = CodedConcept("404684003", "SCT", "Finding")
    FindingReportedByPatientInformant = CodedConcept("418799008", "SCT", "Finding reported by patient/informant")
    FunctionalPerformanceAndActivity = CodedConcept("248536006", "SCT", "Functional performance and activity")
    Problem = CodedConcept("55607006", "SCT", "Problem")
