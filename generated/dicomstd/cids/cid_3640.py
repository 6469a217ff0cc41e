"""CID 3640 Hypertension, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3640(ContextGroup, cid=3640, uid="1.2.840.10008.6.1.176", keyword="Hypertension", title="Hypertension", version="20040920", extensible=True):
    """Hypertension, extensible."""

    PulmonaryHypertension = CodedConcept("70995007", "SCT", "Pulmonary hypertension")
    SystemicArterialHypertension = CodedConcept("38341003", "SCT", "Systemic arterial hypertension")
