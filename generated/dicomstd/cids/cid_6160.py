"""CID 6160 Breast Primary Tumor Assessment From AJCC, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6160(ContextGroup, cid=6160, uid="1.2.840.10008.6.1.474", keyword="BreastPrimaryTumorAssessmentFromAJCC", title="Breast Primary Tumor Assessment From AJCC", version="20230630", extensible=True):
    """Breast Primary Tumor Assessment From AJCC, extensible."""

    PTX = CodedConcept("1228950008", "SCT", "pTX")
    PT0 = CodedConcept("1228951007", "SCT", "pT0")
    PTis = CodedConcept("1228953005", "SCT", "pTis")
    PTisDCIS = CodedConcept("1228954004", "SCT", "pTis (DCIS)")
    PTisPaget = CodedConcept("1228956002", "SCT", "pTis (Paget)")
    PT1 = CodedConcept("1228957006", "SCT", "pT1")
    PT1mi = CodedConcept("1228958001", "SCT", "pT1mi")
    PT1a = CodedConcept("1228959009", "SCT", "pT1a")
    PT1b = CodedConcept("1228962007", "SCT", "pT1b")
    PT1c = CodedConcept("1229846008", "SCT", "pT1c")
    PT2 = CodedConcept("1229852009", "SCT", "pT2")
    PT3 = CodedConcept("1229859000", "SCT", "pT3")
    PT4 = CodedConcept("1229864001", "SCT", "pT4")
    PT4a = CodedConcept("1229865000", "SCT", "pT4a")
    PT4b = CodedConcept("1229866004", "SCT", "pT4b")
    PT4c = CodedConcept("1229867008", "SCT", "pT4c")
    PT4d = CodedConcept("1229868003", "SCT", "pT4d")
