"""CID 7705 Commissural Fiber, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7705(ContextGroup, cid=7705, uid="1.2.840.10008.6.1.1017", keyword="CommissuralFiber", title="Commissural Fiber", version="20160314", extensible=True):
    """Commissural Fiber, extensible."""

    AnteriorCommissure = CodedConcept("62872008", "SCT", "anterior commissure")
    CorpusCallosum = CodedConcept("88442005", "SCT", "corpus callosum")
    GenuOfCorpusCallosum = CodedConcept("70215001", "SCT", "genu of corpus callosum")
    SpleniumOfCorpusCallosum = CodedConcept("23347006", "SCT", "splenium of corpus callosum")
    TapetumOfCorpusCallosum = CodedConcept("60105000", "SCT", "tapetum of corpus callosum")
    ForcepsMinor = CodedConcept("42932006", "SCT", "forceps minor")
    ForcepsMajor = CodedConcept("80049006", "SCT", "forceps major")
    PosteriorCommissure = CodedConcept("279336005", "SCT", "posterior commissure")
    HabenularCommissure = CodedConcept("6866008", "SCT", "habenular commissure")
