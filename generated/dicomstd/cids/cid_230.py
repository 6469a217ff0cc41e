"""CID 230 Yes-No, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID230(ContextGroup, cid=230, uid="1.2.840.10008.6.1.34", keyword="YesNo", title="Yes-No", version="20060613", extensible=False):
    """Yes-No, not extensible."""

    Yes = CodedConcept("373066001", "SCT", "Yes")
    No = CodedConcept("373067005", "SCT", "No")
    Undetermined = CodedConcept("373068000", "SCT", "Undetermined")
