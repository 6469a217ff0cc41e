"""CID 10073 Value Timing, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID10073Code

class CID10073(ContextGroup[CID10073Code], cid=10073, uid="1.2.840.10008.6.1.1363", keyword="ValueTiming", title="Value Timing", version="20210328", extensible=False):
    """Value Timing, not extensible."""

    DurationOfTimePeriod = CID10073Code("130532", "DCM", "Duration of Time Period")
    BeginningOfTimePeriod = CID10073Code("130533", "DCM", "Beginning of Time Period")
    EndOfTimePeriod = CID10073Code("130534", "DCM", "End of Time Period")
    MiddleOfTimePeriod = CID10073Code("130535", "DCM", "Middle of Time Period")
