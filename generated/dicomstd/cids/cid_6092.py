"""CID 6092 Usage/Exposure Qualitative Concept, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6092(ContextGroup, cid=6092, uid="1.2.840.10008.6.1.414", keyword="UsageExposureQualitativeConcept", title="Usage/Exposure Qualitative Concept", version="20040112", extensible=True):
    """Usage/Exposure Qualitative Concept, extensible."""

    Dosage = CodedConcept("260911001", "SCT", "Dosage")
    DoseFrequency = CodedConcept("111578", "DCM", "Dose frequency")
    RateOfExposure = CodedConcept("111579", "DCM", "Rate of exposure")
    VolumeOfUse = CodedConcept("111580", "DCM", "Volume of use")
