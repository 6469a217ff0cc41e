"""CID 3723 MI Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3723(ContextGroup, cid=3723, uid="1.2.840.10008.6.1.224", keyword="MIType", title="MI Type", version="20070827", extensible=True):
    """MI Type, extensible."""

    NonSTElevationMyocardialInfarction = CodedConcept("401314000", "SCT", "Non ST Elevation Myocardial Infarction")
    STElevationMyocardialInfarction = CodedConcept("401303003", "SCT", "ST Elevation Myocardial Infarction")
