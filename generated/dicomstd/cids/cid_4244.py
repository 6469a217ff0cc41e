"""CID 4244 Ophthalmic Agent Concentration Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4244(ContextGroup, cid=4244, uid="1.2.840.10008.6.1.890", keyword="OphthalmicAgentConcentrationUnit", title="Ophthalmic Agent Concentration Unit", version="20100623", extensible=True):
    """Ophthalmic Agent Concentration Unit, extensible."""

    Percent = CodedConcept("%", "UCUM", "Percent")
    MgMl = CodedConcept("mg/ml", "UCUM", "mg/ml")
