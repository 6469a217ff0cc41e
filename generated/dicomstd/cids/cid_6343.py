"""CID 6343 MRI Signal Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6343(ContextGroup, cid=6343, uid="1.2.840.10008.6.1.1400", keyword="MRISignalCharacteristic", title="MRI Signal Characteristic", version="20210714", extensible=True):
    """MRI Signal Characteristic, extensible, includes CID 6344."""

    Hyperintense = CodedConcept("RID35805", "RADLEX", "Hyperintense")
    T2Hyperintensity = CodedConcept("RID39467", "RADLEX", "T2 Hyperintensity")
    Isointense = CodedConcept("RID6053", "RADLEX", "Isointense")
    Hypointense = CodedConcept("RID35804", "RADLEX", "Hypointense")
    MarkedlyHypointense = CodedConcept("RID49500", "RADLEX", "Markedly hypointense")
    T2Hypointensity = CodedConcept("RID49501", "RADLEX", "T2 hypointensity")
    RestrictedDiffusion = CodedConcept("RID43349", "RADLEX", "Restricted diffusion")
    DiffusionWeightedHypersensitivity = CodedConcept("RID39536", "RADLEX", "Diffusion-weighted hypersensitivity")
    ADCHyperintense = CodedConcept("130595", "DCM", "ADC Hyperintense")
    ADCHypointense = CodedConcept("130596", "DCM", "ADC Hypointense")
    OrganizedChaos = CodedConcept("RID49499", "RADLEX", "Organized chaos")
    Heterogeneous = CodedConcept("RID6060", "RADLEX", "Heterogeneous")
    Homogeneous = CodedConcept("112160", "DCM", "Homogeneous")
