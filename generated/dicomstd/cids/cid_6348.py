"""CID 6348 Prostate MRI Assessment of Extra-prostatic Anatomic Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6348(ContextGroup, cid=6348, uid="1.2.840.10008.6.1.1405", keyword="ProstateMRIAssessmentOfExtraprostaticAnatomicSite", title="Prostate MRI Assessment of Extra-prostatic Anatomic Site", version="20210714", extensible=True):
    """Prostate MRI Assessment of Extra-prostatic Anatomic Site, extensible."""

    MaleExternalUrethralSphincter = CodedConcept("717027004", "SCT", "Male external urethral sphincter")
    NeurovascularBundleOfProstate = CodedConcept("RID43492", "RADLEX", "Neurovascular bundle of prostate")
    SeminalVesicle = CodedConcept("64739004", "SCT", "Seminal vesicle")
    LymphNode = CodedConcept("59441001", "SCT", "Lymph node")
    Rectum = CodedConcept("34402009", "SCT", "Rectum")
