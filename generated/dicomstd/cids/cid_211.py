"""CID 211 Qualitative Evaluation Modifier Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID211(ContextGroup, cid=211, uid="1.2.840.10008.6.1.1286", keyword="QualitativeEvaluationModifierValue", title="Qualitative Evaluation Modifier Value", version="20190524", extensible=True):
    """Qualitative Evaluation Modifier Value, extensible, includes CID 245, 212."""

    Median = CodedConcept("130290", "DCM", "Median")
    Bilateral = CodedConcept("51440002", "SCT", "Bilateral")
    Unilateral = CodedConcept("66459002", "SCT", "Unilateral")
    Right = CodedConcept("24028007", "SCT", "Right")
    Left = CodedConcept("7771000", "SCT", "Left")
    Anterior = CodedConcept("255549009", "SCT", "Anterior")
    Central = CodedConcept("26216008", "SCT", "Central")
    Distal = CodedConcept("46053002", "SCT", "Distal")
    Inferior = CodedConcept("261089000", "SCT", "Inferior")
    Lateral = CodedConcept("49370004", "SCT", "Lateral")
    Middle = CodedConcept("C25569", "NCIt", "Middle")
    MidLongitudinal = CodedConcept("103342007", "SCT", "Mid-longitudinal")
    Posterior = CodedConcept("255551008", "SCT", "Posterior")
    Proximal = CodedConcept("40415009", "SCT", "Proximal")
    Superior = CodedConcept("264217000", "SCT", "Superior")
