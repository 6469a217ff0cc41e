"""CID 241 Present-Absent Only, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID241(ContextGroup, cid=241, uid="1.2.840.10008.6.1.1113", keyword="PresentAbsentOnly", title="Present-Absent Only", version="20151110", extensible=False):
    """Present-Absent Only, not extensible."""

    Present = CodedConcept("52101004", "SCT", "Present")
    Absent = CodedConcept("272519000", "SCT", "Absent")
