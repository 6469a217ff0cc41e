"""CID 7220 RT Dose Derivation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7220(ContextGroup, cid=7220, uid="1.2.840.10008.6.1.968", keyword="RTDoseDerivation", title="RT Dose Derivation", version="20140106", extensible=True):
    """RT Dose Derivation, extensible."""

    ComposedFromPriorDoses = CodedConcept("121370", "DCM", "Composed from prior doses")
    ComposedFromPriorDosesAndCurrentPlan = CodedConcept("121371", "DCM", "Composed from prior doses and current plan")
