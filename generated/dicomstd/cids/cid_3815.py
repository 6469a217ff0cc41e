"""CID 3815 Source of Vascular Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3815(ContextGroup, cid=3815, uid="1.2.840.10008.6.1.274", keyword="SourceOfVascularFinding", title="Source of Vascular Finding", version="20160314", extensible=True):
    """Source of Vascular Finding, extensible."""

    Thrombosis = CodedConcept("118927008", "SCT", "thrombosis")
    Embolism = CodedConcept("55584005", "SCT", "embolism")
    Hyperplasia = CodedConcept("76197007", "SCT", "hyperplasia")
    Vasculitis = CodedConcept("31996006", "SCT", "vasculitis")
    Tumor = CodedConcept("108369006", "SCT", "tumor")
    Trauma = CodedConcept("417746004", "SCT", "trauma")
    Surgical = CodedConcept("83578000", "SCT", "surgical")
    AfterProcedure = CodedConcept("303110006", "SCT", "after procedure")
