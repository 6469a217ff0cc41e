"""CID 6093 Usage/Exposure/Amount Qualitative Concept, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6093(ContextGroup, cid=6093, uid="1.2.840.10008.6.1.415", keyword="UsageExposureAmountQualitativeConcept", title="Usage/Exposure/Amount Qualitative Concept", version="20040112", extensible=True):
    """Usage/Exposure/Amount Qualitative Concept, extensible."""

    RelativeDoseAmount = CodedConcept("111581", "DCM", "Relative dose amount")
    RelativeAmountOfExposure = CodedConcept("111582", "DCM", "Relative amount of exposure")
    RelativeAmountOfUse = CodedConcept("111583", "DCM", "Relative amount of use")
