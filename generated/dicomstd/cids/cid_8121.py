"""CID 8121 Microscopy Lens Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8121(ContextGroup, cid=8121, uid="1.2.840.10008.6.1.898", keyword="MicroscopyLensType", title="Microscopy Lens Type", version="20100824", extensible=True):
    """Microscopy Lens Type, extensible."""

    HighPowerNonImmersionLens = CodedConcept("445621001", "SCT", "High power non-immersion lens")
    OilImmersionLens = CodedConcept("445622008", "SCT", "Oil immersion lens")
    SlideOverviewLens = CodedConcept("445601002", "SCT", "Slide overview lens")
