"""CID 12243 Left Ventricle Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12243(ContextGroup, cid=12243, uid="1.2.840.10008.6.1.634", keyword="LeftVentricleFindingSite", title="Left Ventricle Finding Site", version="20040614", extensible=True):
    """Left Ventricle Finding Site, extensible."""

    LeftVentricleOutflowTract = CodedConcept("13418002", "SCT", "Left Ventricle Outflow Tract")
