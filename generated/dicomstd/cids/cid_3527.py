"""CID 3527 Blood Base Excess, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3527(ContextGroup, cid=3527, uid="1.2.840.10008.6.1.141", keyword="BloodBaseExcess", title="Blood Base Excess", version="20030327", extensible=True):
    """Blood Base Excess, extensible."""

    BloodBaseExcess = CodedConcept("11555-0", "LN", "Blood Base Excess")
    ArterialBloodBaseExcess = CodedConcept("1925-7", "LN", "Arterial Blood Base Excess")
    VenousBloodBaseExcess = CodedConcept("1927-3", "LN", "Venous Blood Base Excess")
