"""CID 6347 Prostate MRI Extra-prostatic Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6347(ContextGroup, cid=6347, uid="1.2.840.10008.6.1.1404", keyword="ProstateMRIExtraprostaticFinding", title="Prostate MRI Extra-prostatic Finding", version="20210714", extensible=True):
    """Prostate MRI Extra-prostatic Finding, extensible."""

    BonyMetastasis = CodedConcept("94222008", "SCT", "Bony metastasis")
    Lymphadenopathy = CodedConcept("30746006", "SCT", "Lymphadenopathy")
    Entire = CodedConcept("255503000", "SCT", "Entire")
