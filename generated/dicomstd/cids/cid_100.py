"""CID 100 Quantitative Diagnostic Imaging Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID100(ContextGroup, cid=100, uid="1.2.840.10008.6.1.998", keyword="QuantitativeDiagnosticImagingProcedure", title="Quantitative Diagnostic Imaging Procedure", version="20230630", extensible=True):
    """Quantitative Diagnostic Imaging Procedure, extensible."""

    ImagingProcedure = CodedConcept("363679005", "SCT", "Imaging procedure")
    MagneticResonanceImagingGuidance = CodedConcept("258177008", "SCT", "Magnetic resonance imaging guidance")
    MultiparametricMRI = CodedConcept("126020", "DCM", "Multiparametric MRI")
    MultiparametricMRIOfProstate = CodedConcept("719178004", "SCT", "Multiparametric MRI of prostate")
    MultiparametricMRIOfWholeBody = CodedConcept("126022", "DCM", "Multiparametric MRI of whole body")
    DynamicMagneticResonanceImagingOfKnee = CodedConcept("433139009", "SCT", "Dynamic magnetic resonance imaging of knee")
    DynamicMagneticResonanceImagingOfPelvis = CodedConcept("446315002", "SCT", "Dynamic magnetic resonance imaging of pelvis")
    CTUnspecifiedBodyRegion = CodedConcept("25045-6", "LN", "CT unspecified body region")
    MRIUnspecifiedBodyRegion = CodedConcept("25056-3", "LN", "MRI unspecified body region")
    NMUnspecifiedBodyRegion = CodedConcept("49118-3", "LN", "NM unspecified body region")
    PETUnspecifiedBodyRegion = CodedConcept("44136-0", "LN", "PET unspecified body region")
    XRUnspecifiedBodyRegion = CodedConcept("43468-8", "LN", "XR unspecified body region")
    Angiography = CodedConcept("77343006", "SCT", "Angiography")
    PETWholeBody = CodedConcept("44139-4", "LN", "PET whole body")
    PETCTFDGImagingOfWholeBody = CodedConcept("443271005", "SCT", "PET/CT FDG imaging of whole body")
    PETCTMETImagingOfWholeBody = CodedConcept("764704008", "SCT", "PET/CT MET imaging of whole body")
    CTPerfusionHeadWithContrastIV = CodedConcept("39142-5", "LN", "CT perfusion head with contrast IV")
    SPECTBrain = CodedConcept("39632-5", "LN", "SPECT brain")
    NMHeadPerfusionBrainPETCTAV45 = CodedConcept("RPID5427", "RADLEX", "NM head perfusion brain PET-CT AV-45")
