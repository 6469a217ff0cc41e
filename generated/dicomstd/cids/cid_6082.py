"""CID 6082 Gynecological Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6082(ContextGroup, cid=6082, uid="1.2.840.10008.6.1.404", keyword="GynecologicalProcedure", title="Gynecological Procedure", version="20040112", extensible=True):
    """Gynecological Procedure, extensible."""

    EndometrialBiopsy = CodedConcept("386802000", "SCT", "Endometrial biopsy")
    Hysterectomy = CodedConcept("236886002", "SCT", "Hysterectomy")
    DilationAndCurettage = CodedConcept("13091001", "SCT", "Dilation and curettage")
