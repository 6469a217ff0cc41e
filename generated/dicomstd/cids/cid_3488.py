"""CID 3488 Min/Max/Mean, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3488(ContextGroup, cid=3488, uid="1.2.840.10008.6.1.123", keyword="MinMaxMean", title="Min/Max/Mean", version="20040614", extensible=True):
    """Min/Max/Mean, extensible."""

    Maximum = CodedConcept("56851009", "SCT", "Maximum")
    Minimum = CodedConcept("255605001", "SCT", "Minimum")
    Mean = CodedConcept("373098007", "SCT", "Mean")
