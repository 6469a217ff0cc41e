"""CID 7263 Diffusion Tractography Measurement Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7263(ContextGroup, cid=7263, uid="1.2.840.10008.6.1.1062", keyword="DiffusionTractographyMeasurementType", title="Diffusion Tractography Measurement Type", version="20150918", extensible=True):
    """Diffusion Tractography Measurement Type, extensible."""

    Trace = CodedConcept("113201", "DCM", "Trace")
    MeanDiffusivity = CodedConcept("113202", "DCM", "Mean Diffusivity")
    ApparentDiffusionCoefficient = CodedConcept("113041", "DCM", "Apparent Diffusion Coefficient")
    FractionalAnisotropy = CodedConcept("110808", "DCM", "Fractional Anisotropy")
    RelativeAnisotropy = CodedConcept("110809", "DCM", "Relative Anisotropy")
    RadialDiffusivity = CodedConcept("113203", "DCM", "Radial Diffusivity")
    AxialDiffusivity = CodedConcept("113204", "DCM", "Axial Diffusivity")
    MeanKurtosis = CodedConcept("113205", "DCM", "Mean Kurtosis")
    ApparentKurtosisCoefficient = CodedConcept("113206", "DCM", "Apparent Kurtosis Coefficient")
    RadialKurtosis = CodedConcept("113207", "DCM", "Radial Kurtosis")
    AxialKurtosis = CodedConcept("113208", "DCM", "Axial Kurtosis")
    FractionalKurtosisAnisotropy = CodedConcept("113209", "DCM", "Fractional Kurtosis Anisotropy")
    VolumetricDiffusionDxxComponent = CodedConcept("110810", "DCM", "Volumetric Diffusion Dxx Component")
    VolumetricDiffusionDxyComponent = CodedConcept("110811", "DCM", "Volumetric Diffusion Dxy Component")
    VolumetricDiffusionDxzComponent = CodedConcept("110812", "DCM", "Volumetric Diffusion Dxz Component")
    VolumetricDiffusionDyyComponent = CodedConcept("110813", "DCM", "Volumetric Diffusion Dyy Component")
    VolumetricDiffusionDyzComponent = CodedConcept("110814", "DCM", "Volumetric Diffusion Dyz Component")
    VolumetricDiffusionDzzComponent = CodedConcept("110815", "DCM", "Volumetric Diffusion Dzz Component")
