"""CID 7456 Age Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID7456(ContextGroup, cid=7456, uid="1.2.840.10008.6.1.520", keyword="AgeUnit", title="Age Unit", version="20020904", extensible=False):
    """Age Unit, not extensible."""

    Year = CodedConcept("a", "UCUM", "year")
    Month = CodedConcept("mo", "UCUM", "month")
    Week = CodedConcept("wk", "UCUM", "week")
    Day = CodedConcept("d", "UCUM", "day")
    Hour = CodedConcept("h", "UCUM", "hour")
    Minute = CodedConcept("min", "UCUM", "minute")
