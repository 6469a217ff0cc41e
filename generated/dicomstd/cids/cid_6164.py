"""CID 6164 Time Interval, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6164(ContextGroup, cid=6164, uid="1.2.840.10008.6.1.478", keyword="TimeInterval", title="Time Interval", version="20050822", extensible=True):
    """Time Interval, extensible."""

    LessThan3MonthsAgo = CodedConcept("111396", "DCM", "< 3 months ago")
    N4MonthsTo1YearAgo = CodedConcept("111397", "DCM", "4 months to 1 year ago")
    GreaterThan1YearAgo = CodedConcept("111398", "DCM", "> 1 year ago")
    NotSure = CodedConcept("111399", "DCM", "Not sure")
