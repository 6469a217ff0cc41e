"""CID 7215 Spectroscopy Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7215(ContextGroup, cid=7215, uid="1.2.840.10008.6.1.970", keyword="SpectroscopyPurposeOfReference", title="Spectroscopy Purpose of Reference", version="20140105", extensible=True):
    """Spectroscopy Purpose of Reference, extensible."""

    SpectroscopyDataForWaterPhaseCorrection = CodedConcept("121318", "DCM", "Spectroscopy Data for Water Phase Correction")
