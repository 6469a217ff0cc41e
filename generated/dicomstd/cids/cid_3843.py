"""CID 3843 Myocardial Subsegment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3843(ContextGroup, cid=3843, uid="1.2.840.10008.6.1.291", keyword="MyocardialSubsegment", title="Myocardial Subsegment", version="20051103", extensible=True):
    """Myocardial Subsegment, extensible."""

    Endocardial = CodedConcept("304059001", "SCT", "endocardial")
    Epicardial = CodedConcept("261073003", "SCT", "epicardial")
