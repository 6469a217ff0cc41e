"""CID 6316 MR Imaging Artifact, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6316(ContextGroup, cid=6316, uid="1.2.840.10008.6.1.1373", keyword="MRImagingArtifact", title="MR Imaging Artifact", version="20210714", extensible=True):
    """MR Imaging Artifact, extensible."""

    MotionRelatedArtifact = CodedConcept("RID11423", "RADLEX", "Motion related artifact")
    PhaseWraparoundArtifact = CodedConcept("RID11395", "RADLEX", "Phase wraparound artifact")
    Smearing = CodedConcept("RID11424", "RADLEX", "Smearing")
    Ghost = CodedConcept("RID11426", "RADLEX", "Ghost")
    TissueMagneticSusceptibilityEffect = CodedConcept("RID11372", "RADLEX", "Tissue magnetic susceptibility effect")
    FerromagneticImplantMagneticSusceptibilityEffect = CodedConcept("RID11370", "RADLEX", "Ferromagnetic implant magnetic susceptibility effect")
    NonUniformSignalIntensityArtifact = CodedConcept("RID11408", "RADLEX", "Non-uniform signal intensity artifact")
    ParallelImagingArtifact = CodedConcept("RID11464", "RADLEX", "Parallel imaging artifact")
    ChemicalShiftArtifact = CodedConcept("RID11374", "RADLEX", "Chemical shift artifact")
