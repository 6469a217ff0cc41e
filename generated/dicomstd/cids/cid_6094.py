"""CID 6094 Usage/Exposure/Frequency Qualitative Concept, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6094(ContextGroup, cid=6094, uid="1.2.840.10008.6.1.416", keyword="UsageExposureFrequencyQualitativeConcept", title="Usage/Exposure/Frequency Qualitative Concept", version="20040112", extensible=True):
    """Usage/Exposure/Frequency Qualitative Concept, extensible."""

    RelativeDoseFrequency = CodedConcept("111584", "DCM", "Relative dose frequency")
    RelativeFrequencyOfExposure = CodedConcept("111585", "DCM", "Relative frequency of exposure")
    RelativeFrequencyOfUse = CodedConcept("111586", "DCM", "Relative frequency of use")
