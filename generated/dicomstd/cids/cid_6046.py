"""CID 6046 Follow-up Interval Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6046(ContextGroup, cid=6046, uid="1.2.840.10008.6.1.376", keyword="FollowupIntervalUnit", title="Follow-up Interval Unit", version="20020904", extensible=True):
    """Follow-up Interval Unit, extensible."""

    Day = CodedConcept("d", "UCUM", "day")
    Week = CodedConcept("wk", "UCUM", "week")
    Month = CodedConcept("mo", "UCUM", "month")
    Year = CodedConcept("a", "UCUM", "year")
