"""CID 6026 Mammography Assessment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6026(ContextGroup, cid=6026, uid="1.2.840.10008.6.1.356", keyword="MammographyAssessment", title="Mammography Assessment", version="20050822", extensible=True):
    """Mammography Assessment, extensible, includes CID 6027."""

    PostProcedureMammogramsForMarkerPlacement = CodedConcept("111120", "DCM", "Post Procedure Mammograms for Marker Placement")
    N0IncompleteNeedAdditionalImagingEvaluationPlusPriors = CodedConcept("397138000", "SCT", "0 - Incomplete - Need additional imaging evaluation +/- priors")
    N1Negative = CodedConcept("397140005", "SCT", "1 - Negative")
    N2Benign = CodedConcept("397141009", "SCT", "2 - Benign")
    N3ProbablyBenign = CodedConcept("397143007", "SCT", "3 - Probably Benign")
    N4Suspicious = CodedConcept("397144001", "SCT", "4 - Suspicious")
    N4ALowSuspicion = CodedConcept("MA.II.A.5.4A", "BI", "4A - Low suspicion")
    N4BIntermediateSuspicion = CodedConcept("MA.II.A.5.4B", "BI", "4B - Intermediate suspicion")
    N4CModerateSuspicion = CodedConcept("MA.II.A.5.4C", "BI", "4C - Moderate suspicion")
    N5HighlySuggestiveOfMalignancy = CodedConcept("397145000", "SCT", "5 - Highly suggestive of malignancy")
    N6KnownBiopsyProvenMalignancy = CodedConcept("MA.II.A.5.6", "BI", "6 - Known biopsy proven malignancy")
