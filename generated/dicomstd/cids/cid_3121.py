"""CID 3121 Perfusion Morphology, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3121(ContextGroup, cid=3121, uid="1.2.840.10008.6.1.753", keyword="PerfusionMorphology", title="Perfusion Morphology", version="20080927", extensible=True):
    """Perfusion Morphology, extensible."""

    MyocardialIschemia = CodedConcept("414795007", "SCT", "Myocardial ischemia")
    MyocardialInfarction = CodedConcept("22298006", "SCT", "Myocardial Infarction")
    MixedIschemiaAndInfarction = CodedConcept("428196007", "SCT", "Mixed Ischemia and Infarction")
