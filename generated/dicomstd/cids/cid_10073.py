"""CID 10073 Value Timing, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID10073(ContextGroup, cid=10073, uid="1.2.840.10008.6.1.1363", keyword="ValueTiming", title="Value Timing", version="20210328", extensible=False):
    """Value Timing, not extensible."""

    DurationOfTimePeriod = CodedConcept("130532", "DCM", "Duration of Time Period")
    BeginningOfTimePeriod = CodedConcept("130533", "DCM", "Beginning of Time Period")
    EndOfTimePeriod = CodedConcept("130534", "DCM", "End of Time Period")
    MiddleOfTimePeriod = CodedConcept("130535", "DCM", "Middle of Time Period")
