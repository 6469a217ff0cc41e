"""CID 607 Animal Feed Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID607(ContextGroup, cid=607, uid="1.2.840.10008.6.1.1072", keyword="AnimalFeedType", title="Animal Feed Type", version="20151110", extensible=True):
    """Animal Feed Type, extensible."""

    NIH07 = CodedConcept("127271", "DCM", "NIH07")
    NIH31 = CodedConcept("127270", "DCM", "NIH31")
    AIN76 = CodedConcept("127272", "DCM", "AIN76")
    AIN93G = CodedConcept("127273", "DCM", "AIN93G")
    AIN93M = CodedConcept("127274", "DCM", "AIN93M")
