"""CID 7277 Diffusion Rate Area Over Time Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7277(ContextGroup, cid=7277, uid="1.2.840.10008.6.1.1172", keyword="DiffusionRateAreaOverTimeUnit", title="Diffusion Rate Area Over Time Unit", version="20170413", extensible=True):
    """Diffusion Rate Area Over Time Unit, extensible."""

    Mm2S = CodedConcept("mm2/s", "UCUM", "mm2/s")
    Um2Ms = CodedConcept("um2/ms", "UCUM", "um2/ms")
    Um2S = CodedConcept("um2/s", "UCUM", "um2/s")
    N106Mm2S = CodedConcept("10-6.mm2/s", "UCUM", "10-6.mm2/s")
