"""CID 7170 Couinaud Liver Segment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7170(ContextGroup, cid=7170, uid="1.2.840.10008.6.1.1358", keyword="CouinaudLiverSegment", title="Couinaud Liver Segment", version="20210120", extensible=True):
    """Couinaud Liver Segment, extensible."""

    CouinaudHepaticSegmentI = CodedConcept("71133005", "SCT", "Couinaud hepatic segment I")
    CouinaudHepaticSegmentII = CodedConcept("277956007", "SCT", "Couinaud hepatic segment II")
    CouinaudHepaticSegmentIII = CodedConcept("277957003", "SCT", "Couinaud hepatic segment III")
    CouinaudHepaticSegmentIV = CodedConcept("277958008", "SCT", "Couinaud hepatic segment IV")
    CouinaudHepaticSegmentV = CodedConcept("277959000", "SCT", "Couinaud hepatic segment V")
    CouinaudHepaticSegmentVI = CodedConcept("277960005", "SCT", "Couinaud hepatic segment VI")
    CouinaudHepaticSegmentVII = CodedConcept("277961009", "SCT", "Couinaud hepatic segment VII")
    CouinaudHepaticSegmentVIII = CodedConcept("277962002", "SCT", "Couinaud hepatic segment VIII")
