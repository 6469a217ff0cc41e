"""CID 3736 NYHA Classification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3736(ContextGroup, cid=3736, uid="1.2.840.10008.6.1.233", keyword="NYHAClassification", title="NYHA Classification", version="20070827", extensible=True):
    """NYHA Classification, extensible."""

    NYHAClassI = CodedConcept("420300004", "SCT", "NYHA Class I")
    NYHAClassII = CodedConcept("421704003", "SCT", "NYHA Class II")
    NYHAClassIII = CodedConcept("420913000", "SCT", "NYHA Class III")
    NYHAClassIV = CodedConcept("422293003", "SCT", "NYHA Class IV")
