"""CID 7140 Brain Structure for Volumetric Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7140(ContextGroup, cid=7140, uid="1.2.840.10008.6.1.967", keyword="BrainStructureForVolumetricMeasurement", title="Brain Structure for Volumetric Measurement", version="20220402", extensible=True):
    """Brain Structure for Volumetric Measurement, extensible."""

    Amygdala = CodedConcept("4958002", "SCT", "Amygdala")
    BrainStem = CodedConcept("119238007", "SCT", "Brain Stem")
    CaudateNucleus = CodedConcept("11000004", "SCT", "Caudate Nucleus")
    CerebellarCortex = CodedConcept("25991003", "SCT", "Cerebellar Cortex")
    CerebellarWhiteMatter = CodedConcept("33060004", "SCT", "Cerebellar White Matter")
    Cerebellum = CodedConcept("113305005", "SCT", "Cerebellum")
    CerebralGrayMatter = CodedConcept("40146001", "SCT", "Cerebral Gray Matter")
    CerebralWhiteMatter = CodedConcept("68523003", "SCT", "Cerebral White Matter")
    CranialCavity = CodedConcept("1101003", "SCT", "Cranial Cavity")
    CranialSubarachnoidSpace = CodedConcept("33930006", "SCT", "Cranial Subarachnoid Space")
    CavumOfSeptumPellucidum = CodedConcept("74968005", "SCT", "Cavum of septum pellucidum")
    FourthVentricle = CodedConcept("35918002", "SCT", "Fourth Ventricle")
    GlobusPallidus = CodedConcept("14738005", "SCT", "Globus Pallidus")
    Hippocampus = CodedConcept("5366008", "SCT", "Hippocampus")
    CerebellarSubarachnoidSpace = CodedConcept("263972004", "SCT", "Cerebellar Subarachnoid Space")
    InferiorHornOfLateralVentricle = CodedConcept("53118009", "SCT", "Inferior Horn of Lateral Ventricle")
    LateralVentricle = CodedConcept("66720007", "SCT", "Lateral Ventricle")
    NucleusAccumbens = CodedConcept("427667007", "SCT", "Nucleus Accumbens")
    IntracranialStructure = CodedConcept("128319008", "SCT", "Intracranial structure")
    Putamen = CodedConcept("89278009", "SCT", "Putamen")
    Thalamus = CodedConcept("119406000", "SCT", "Thalamus")
    ThirdVentricle = CodedConcept("49841001", "SCT", "Third ventricle")
    VentralDiencephalon = CodedConcept("110700", "DCM", "Ventral Diencephalon")
    WhiteMatterT1Hypointensity = CodedConcept("110701", "DCM", "White Matter T1 Hypointensity")
    WhiteMatterT2Hyperintensity = CodedConcept("110702", "DCM", "White Matter T2 Hyperintensity")
