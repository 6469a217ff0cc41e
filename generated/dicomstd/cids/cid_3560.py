"""CID 3560 Blood Pressure Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3560(ContextGroup, cid=3560, uid="1.2.840.10008.6.1.152", keyword="BloodPressureMethod", title="Blood Pressure Method", version="20030327", extensible=True):
    """Blood Pressure Method, extensible."""

    BloodPressureCuffMethod = CodedConcept("371911009", "SCT", "Blood pressure cuff method")
