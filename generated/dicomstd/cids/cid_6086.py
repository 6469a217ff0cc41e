"""CID 6086 Menopausal Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6086(ContextGroup, cid=6086, uid="1.2.840.10008.6.1.408", keyword="MenopausalPhase", title="Menopausal Phase", version="20040112", extensible=True):
    """Menopausal Phase, extensible."""

    BeforeMenopause = CodedConcept("309606002", "SCT", "Before menopause")
    DuringMenopause = CodedConcept("303111005", "SCT", "During menopause")
    AfterMenopause = CodedConcept("307429007", "SCT", "After menopause")
    PostsurgicalMenopause = CodedConcept("371036001", "SCT", "Postsurgical menopause")
    ArtificialMenopauseState = CodedConcept("31351009", "SCT", "Artificial menopause state")
