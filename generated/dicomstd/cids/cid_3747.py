"""CID 3747 Percutaneous Closure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3747(ContextGroup, cid=3747, uid="1.2.840.10008.6.1.244", keyword="PercutaneousClosure", title="Percutaneous Closure", version="20030327", extensible=True):
    """Percutaneous Closure, extensible."""

    NoClosureDeviceUsedAtPercutaneousEntry = CodedConcept("75-0", "NCDR", "No closure device used at percutaneous entry")
    PercutaneousEntryClosedBySuture = CodedConcept("75-1", "NCDR", "Percutaneous entry closed by suture")
    PercutaneousEntryClosedBySealant = CodedConcept("75-2", "NCDR", "Percutaneous entry closed by sealant")
    PercutaneousEntryClosedByOtherMechanism = CodedConcept("75-3", "NCDR", "Percutaneous entry closed by other mechanism")
