"""CID 4111 Contrast Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4111(ContextGroup, cid=4111, uid="1.2.840.10008.6.1.996", keyword="ContrastCharacteristic", title="Contrast Characteristic", version="20141110", extensible=True):
    """Contrast Characteristic, extensible."""

    ContrastLongitudinalRelaxivity = CodedConcept("126380", "DCM", "Contrast Longitudinal Relaxivity")
