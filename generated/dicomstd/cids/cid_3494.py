"""CID 3494 IVUS Non Morphological Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3494(ContextGroup, cid=3494, uid="1.2.840.10008.6.1.128", keyword="IVUSNonMorphologicalFinding", title="IVUS Non Morphological Finding", version="20040614", extensible=True):
    """IVUS Non Morphological Finding, extensible."""

    TrueLumen = CodedConcept("122360", "DCM", "True Lumen")
    ArterialBloodStasis = CodedConcept("408707005", "SCT", "Arterial Blood Stasis")
    IncompleteStentApposition = CodedConcept("408709008", "SCT", "Incomplete Stent apposition")
    AcquiredIncompleteStentApposition = CodedConcept("408710003", "SCT", "Acquired Incomplete stent apposition")
