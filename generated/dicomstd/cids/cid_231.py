"""CID 231 Yes-No Only, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID231(ContextGroup, cid=231, uid="1.2.840.10008.6.1.1064", keyword="YesNoOnly", title="Yes-No Only", version="20151110", extensible=False):
    """Yes-No Only, not extensible."""

    Yes = CodedConcept("373066001", "SCT", "Yes")
    No = CodedConcept("373067005", "SCT", "No")
