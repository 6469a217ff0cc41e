"""CID 6210 Location in Intestinal Tract, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6210(ContextGroup, cid=6210, uid="1.2.840.10008.6.1.797", keyword="LocationInIntestinalTract", title="Location in Intestinal Tract", version="20090402", extensible=True):
    """Location in Intestinal Tract, extensible."""

    Rectum = CodedConcept("34402009", "SCT", "Rectum")
    SigmoidColon = CodedConcept("60184004", "SCT", "Sigmoid colon")
    DescendingColon = CodedConcept("32622004", "SCT", "Descending colon")
    TransverseColon = CodedConcept("485005", "SCT", "Transverse colon")
    AscendingColon = CodedConcept("9040008", "SCT", "Ascending colon")
    Cecum = CodedConcept("32713005", "SCT", "Cecum")
    SplenicFlexureOfColon = CodedConcept("72592005", "SCT", "Splenic flexure of colon")
    HepaticFlexureOfColon = CodedConcept("48338005", "SCT", "Hepatic flexure of colon")
