"""CID 3735 Acute Coronary Syndrome Time Period, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3735(ContextGroup, cid=3735, uid="1.2.840.10008.6.1.232", keyword="AcuteCoronarySyndromeTimePeriod", title="Acute Coronary Syndrome Time Period", version="20030327", extensible=True):
    """Acute Coronary Syndrome Time Period, extensible."""

    LessThanEquals6Hours = CodedConcept("51-1", "NCDR", "< = 6 hours")
    Between6HoursAnd24Hours = CodedConcept("51-2", "NCDR", "between 6 hours and 24 hours")
    Between24HoursAnd7Days = CodedConcept("51-3", "NCDR", "between 24 hours and 7 days")
