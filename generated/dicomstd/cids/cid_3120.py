"""CID 3120 Perfusion Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3120(ContextGroup, cid=3120, uid="1.2.840.10008.6.1.752", keyword="PerfusionFinding", title="Perfusion Finding", version="20080927", extensible=True):
    """Perfusion Finding, extensible."""

    MyocardialPerfusionNormal = CodedConcept("301121007", "SCT", "Myocardial perfusion normal")
    Equivocal = CodedConcept("42425007", "SCT", "Equivocal")
    Abnormal = CodedConcept("263654008", "SCT", "Abnormal")
