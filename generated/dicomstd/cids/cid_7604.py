"""CID 7604 Intervertebral Disc, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7604(ContextGroup, cid=7604, uid="1.2.840.10008.6.1.1435", keyword="IntervertebralDisc", title="Intervertebral Disc", version="20220922", extensible=True):
    """Intervertebral Disc, extensible."""

    C2C3Disc = CodedConcept("1078209008", "SCT", "C2/C3 disc")
    C3C4Disc = CodedConcept("58820006", "SCT", "C3/C4 disc")
    C4C5Disc = CodedConcept("49400002", "SCT", "C4/C5 disc")
    C5C6Disc = CodedConcept("73959003", "SCT", "C5/C6 disc")
    C6C7Disc = CodedConcept("75095006", "SCT", "C6/C7 disc")
    C7T1Disc = CodedConcept("37414007", "SCT", "C7/T1 disc")
    T1T2Disc = CodedConcept("40908007", "SCT", "T1/T2 disc")
    T2T3Disc = CodedConcept("6004007", "SCT", "T2/T3 disc")
    T3T4Disc = CodedConcept("2620004", "SCT", "T3/T4 disc")
    T4T5Disc = CodedConcept("82965004", "SCT", "T4/T5 disc")
    T5T6Disc = CodedConcept("72692000", "SCT", "T5/T6 disc")
    T6T7Disc = CodedConcept("74401007", "SCT", "T6/T7 disc")
    T7T8Disc = CodedConcept("28693002", "SCT", "T7/T8 disc")
    T8T9Disc = CodedConcept("9188009", "SCT", "T8/T9 disc")
    T9T10Disc = CodedConcept("113209001", "SCT", "T9/T10 disc")
    T10T11Disc = CodedConcept("34959001", "SCT", "T10/T11 disc")
    T11T12Disc = CodedConcept("1537001", "SCT", "T11/T12 disc")
    T12L1Disc = CodedConcept("76206002", "SCT", "T12/L1 disc")
    L1L2Disc = CodedConcept("80064006", "SCT", "L1/L2 disc")
    L2L3Disc = CodedConcept("67459009", "SCT", "L2/L3 disc")
    L3L4Disc = CodedConcept("62551000", "SCT", "L3/L4 disc")
    L4L5Disc = CodedConcept("84020006", "SCT", "L4/L5 disc")
    L5S1Disc = CodedConcept("715056000", "SCT", "L5/S1 disc")
