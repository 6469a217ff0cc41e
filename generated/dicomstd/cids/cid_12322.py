"""CID 12322 Elastography Measurement Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12322(ContextGroup, cid=12322, uid="1.2.840.10008.6.1.1449", keyword="ElastographyMeasurementSite", title="Elastography Measurement Site", version="20220628", extensible=True):
    """Elastography Measurement Site, extensible, includes CID 7170."""

    Background = CodedConcept("125040", "DCM", "Background")
    ThyroidNodule = CodedConcept("237495005", "SCT", "Thyroid Nodule")
    CouinaudHepaticSegmentI = CodedConcept("71133005", "SCT", "Couinaud hepatic segment I")
    CouinaudHepaticSegmentII = CodedConcept("277956007", "SCT", "Couinaud hepatic segment II")
    CouinaudHepaticSegmentIII = CodedConcept("277957003", "SCT", "Couinaud hepatic segment III")
    CouinaudHepaticSegmentIV = CodedConcept("277958008", "SCT", "Couinaud hepatic segment IV")
    CouinaudHepaticSegmentV = CodedConcept("277959000", "SCT", "Couinaud hepatic segment V")
    CouinaudHepaticSegmentVI = CodedConcept("277960005", "SCT", "Couinaud hepatic segment VI")
    CouinaudHepaticSegmentVII = CodedConcept("277961009", "SCT", "Couinaud hepatic segment VII")
    CouinaudHepaticSegmentVIII = CodedConcept("277962002", "SCT", "Couinaud hepatic segment VIII")
