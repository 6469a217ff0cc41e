"""CID 7270 MR Diffusion Component Semantic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7270(ContextGroup, cid=7270, uid="1.2.840.10008.6.1.1165", keyword="MRDiffusionComponentSemantic", title="MR Diffusion Component Semantic", version="20170413", extensible=True):
    """MR Diffusion Component Semantic, extensible."""

    DiffusionWeighted = CodedConcept("113043", "DCM", "Diffusion weighted")
    VolumetricDiffusionDxxComponent = CodedConcept("110810", "DCM", "Volumetric Diffusion Dxx Component")
    VolumetricDiffusionDxyComponent = CodedConcept("110811", "DCM", "Volumetric Diffusion Dxy Component")
    VolumetricDiffusionDxzComponent = CodedConcept("110812", "DCM", "Volumetric Diffusion Dxz Component")
    VolumetricDiffusionDyyComponent = CodedConcept("110813", "DCM", "Volumetric Diffusion Dyy Component")
    VolumetricDiffusionDyzComponent = CodedConcept("110814", "DCM", "Volumetric Diffusion Dyz Component")
    VolumetricDiffusionDzzComponent = CodedConcept("110815", "DCM", "Volumetric Diffusion Dzz Component")
