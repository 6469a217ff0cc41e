"""CID 4203 Ophthalmic Photography Illumination, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4203(ContextGroup, cid=4203, uid="1.2.840.10008.6.1.319", keyword="OphthalmicPhotographyIllumination", title="Ophthalmic Photography Illumination", version="20100607", extensible=True):
    """Ophthalmic Photography Illumination, extensible."""

    DualDiffuseDirectIllumination = CodedConcept("410461001", "SCT", "Dual diffuse direct illumination")
    FineSlitBeamDirectIllumination = CodedConcept("410462008", "SCT", "Fine slit beam direct illumination")
    BroadTangentialDirectIllumination = CodedConcept("410463003", "SCT", "Broad tangential direct illumination")
    IndirectScleroticScatterIllumination = CodedConcept("410464009", "SCT", "Indirect sclerotic scatter illumination")
    IndirectRetroilluminationFromTheIris = CodedConcept("410465005", "SCT", "Indirect retroillumination from the iris")
    IndirectRetroilluminationFromTheRetina = CodedConcept("410466006", "SCT", "Indirect retroillumination from the retina")
    IndirectIrisTransillumination = CodedConcept("410467002", "SCT", "Indirect iris transillumination")
    DiffuseDirectIllumination = CodedConcept("111625", "DCM", "Diffuse direct illumination")
    ScotopicLight = CodedConcept("111627", "DCM", "Scotopic light")
    MesopicLight = CodedConcept("111628", "DCM", "Mesopic light")
    PhotopicLight = CodedConcept("111629", "DCM", "Photopic light")
    DynamicLight = CodedConcept("111630", "DCM", "Dynamic light")
