"""CID 240 Present-Absent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID240(ContextGroup, cid=240, uid="1.2.840.10008.6.1.35", keyword="PresentAbsent", title="Present-Absent", version="20170914", extensible=False):
    """Present-Absent, not extensible."""

    Present = CodedConcept("52101004", "SCT", "Present")
    Absent = CodedConcept("272519000", "SCT", "Absent")
    Undetermined = CodedConcept("373068000", "SCT", "Undetermined")
