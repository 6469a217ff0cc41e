"""CID 50 Instance Availability Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID50(ContextGroup, cid=50, uid="1.2.840.10008.6.1.811", keyword="InstanceAvailabilityStatus", title="Instance Availability Status", version="20090616", extensible=False):
    """Instance Availability Status, not extensible."""

    Nearline = CodedConcept("NEARLINE", "DCM", "Nearline")
    Offline = CodedConcept("OFFLINE", "DCM", "Offline")
    Online = CodedConcept("ONLINE", "DCM", "Online")
    Unavailable = CodedConcept("UNAVAILABLE", "DCM", "Unavailable")
