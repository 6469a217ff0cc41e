"""CID 8133 Tissue Selection, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8133(ContextGroup, cid=8133, uid="1.2.840.10008.6.1.950", keyword="TissueSelection", title="Tissue Selection", version="20120605", extensible=True):
    """Tissue Selection, extensible."""

    NominalEmptyTileSuppression = CodedConcept("112719", "DCM", "Nominal empty tile suppression")
    HighThresholdEmptyTileSuppression = CodedConcept("112720", "DCM", "High threshold empty tile suppression")
    NoEmptyTileSuppression = CodedConcept("112721", "DCM", "No empty tile suppression")
