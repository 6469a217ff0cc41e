"""CID 6200 Colon Overall Assessment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6200(ContextGroup, cid=6200, uid="1.2.840.10008.6.1.787", keyword="ColonOverallAssessment", title="Colon Overall Assessment", version="20090402", extensible=True):
    """Colon Overall Assessment, extensible."""

    C0InadequateStudyAwaitingPriorComparisons = CodedConcept("112240", "DCM", "C0 - Inadequate Study/Awaiting Prior Comparisons")
    C1NormalColonOrBenignLesion = CodedConcept("112241", "DCM", "C1 - Normal Colon or Benign Lesion")
    C2IntermediatePolypOrIndeterminateFinding = CodedConcept("112242", "DCM", "C2 - Intermediate Polyp or Indeterminate Finding")
    C3PolypPossiblyAdvancedAdenoma = CodedConcept("112243", "DCM", "C3 - Polyp, Possibly Advanced Adenoma")
    C4ColonicMassLikelyMalignant = CodedConcept("112244", "DCM", "C4 - Colonic Mass, Likely Malignant")
