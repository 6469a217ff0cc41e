"""CID 8123 Microscopy Illumination Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8123(ContextGroup, cid=8123, uid="1.2.840.10008.6.1.900", keyword="MicroscopyIlluminationMethod", title="Microscopy Illumination Method", version="20100824", extensible=True):
    """Microscopy Illumination Method, extensible."""

    TransmissionIllumination = CodedConcept("111741", "DCM", "Transmission illumination")
    ReflectionIllumination = CodedConcept("111742", "DCM", "Reflection illumination")
    EpifluorescenceIllumination = CodedConcept("111743", "DCM", "Epifluorescence illumination")
    BrightfieldIllumination = CodedConcept("111744", "DCM", "Brightfield illumination")
    DarkfieldIllumination = CodedConcept("111745", "DCM", "Darkfield illumination")
    ObliqueIllumination = CodedConcept("111746", "DCM", "Oblique illumination")
    PhaseContrastIllumination = CodedConcept("111747", "DCM", "Phase contrast illumination")
    DifferentialInterferenceContrast = CodedConcept("111748", "DCM", "Differential interference contrast")
    TotalInternalReflectionFluorescence = CodedConcept("111749", "DCM", "Total internal reflection fluorescence")
