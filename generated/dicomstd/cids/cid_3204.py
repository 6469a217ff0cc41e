"""CID 3204 Stress Agent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3204(ContextGroup, cid=3204, uid="1.2.840.10008.6.1.759", keyword="StressAgent", title="Stress Agent", version="20080927", extensible=True):
    """Stress Agent, extensible."""

    Dipyridamole = CodedConcept("66859009", "SCT", "Dipyridamole")
    Dobutamine = CodedConcept("26523005", "SCT", "Dobutamine")
    Adenosine = CodedConcept("108502004", "SCT", "Adenosine")
    Atropine = CodedConcept("73949004", "SCT", "Atropine")
    AdenosineA2ReceptorAgonist = CodedConcept("432062000", "SCT", "Adenosine A2 receptor agonist")
