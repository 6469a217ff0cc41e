"""CID 3528 Blood pH, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3528(ContextGroup, cid=3528, uid="1.2.840.10008.6.1.142", keyword="BloodpH", title="Blood pH", version="20030327", extensible=True):
    """Blood pH, extensible."""

    BloodPH = CodedConcept("11558-4", "LN", "Blood pH")
    ArterialBloodPH = CodedConcept("2744-1", "LN", "Arterial Blood pH")
    VenousBloodPH = CodedConcept("2746-6", "LN", "Venous Blood pH")
