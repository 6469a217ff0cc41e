"""CID 210 Qualitative Evaluation Modifier Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID210(ContextGroup, cid=210, uid="1.2.840.10008.6.1.1285", keyword="QualitativeEvaluationModifierType", title="Qualitative Evaluation Modifier Type", version="20190524", extensible=True):
    """Qualitative Evaluation Modifier Type, extensible."""

    Laterality = CodedConcept("272741003", "SCT", "Laterality")
    TopographicalModifier = CodedConcept("106233006", "SCT", "Topographical modifier")
