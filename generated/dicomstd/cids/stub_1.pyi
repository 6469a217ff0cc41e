"""Context groups of PS3.16 for type checkers. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID100(ContextGroup):
    """Quantitative Diagnostic Imaging Procedure."""
    ImagingProcedure: CodedConcept
    MagneticResonanceImagingGuidance: CodedConcept
    MultiparametricMRI: CodedConcept
    MultiparametricMRIOfProstate: CodedConcept
    MultiparametricMRIOfWholeBody: CodedConcept
    DynamicMagneticResonanceImagingOfKnee: CodedConcept
    DynamicMagneticResonanceImagingOfPelvis: CodedConcept
    CTUnspecifiedBodyRegion: CodedConcept
    MRIUnspecifiedBodyRegion: CodedConcept
    NMUnspecifiedBodyRegion: CodedConcept
    PETUnspecifiedBodyRegion: CodedConcept
    XRUnspecifiedBodyRegion: CodedConcept
    Angiography: CodedConcept
    PETWholeBody: CodedConcept
    PETCTFDGImagingOfWholeBody: CodedConcept
    PETCTMETImagingOfWholeBody: CodedConcept
    CTPerfusionHeadWithContrastIV: CodedConcept
    SPECTBrain: CodedConcept
    NMHeadPerfusionBrainPETCTAV45: CodedConcept

class CID101(ContextGroup):
    """Imaging Procedure."""

class CID102(ContextGroup):
    """LOINC-RSNA Radiology Imaging Procedure."""

class CID103(ContextGroup):
    """NICIP Short Code Imaging Procedure."""

class CID104(ContextGroup):
    """NICIP SNOMED Imaging Procedure."""

class CID105(ContextGroup):
    """ICD-10-PCS Imaging Procedure."""

class CID106(ContextGroup):
    """ICD-10-PCS Nuclear Medicine Procedure."""

class CID107(ContextGroup):
    """ICD-10-PCS Radiation Therapy Procedure."""
