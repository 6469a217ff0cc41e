"""CID 7303 Implant Template Modified View Orientation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7303(ContextGroup, cid=7303, uid="1.2.840.10008.6.1.1034", keyword="ImplantTemplateModifiedViewOrientation", title="Implant Template Modified View Orientation", version="20101102", extensible=True):
    """Implant Template Modified View Orientation, extensible."""

    APPlus45 = CodedConcept("112300", "DCM", "AP+45")
    AP45 = CodedConcept("112301", "DCM", "AP-45")
