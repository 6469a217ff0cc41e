"""CID 4239 Anterior Chamber Depth Definition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4239(ContextGroup, cid=4239, uid="1.2.840.10008.6.1.885", keyword="AnteriorChamberDepthDefinition", title="Anterior Chamber Depth Definition", version="20100623", extensible=True):
    """Anterior Chamber Depth Definition, extensible."""

    FrontOfCorneaToFrontOfLens = CodedConcept("111776", "DCM", "Front Of Cornea To Front Of Lens")
    BackOfCorneaToFrontOfLens = CodedConcept("111777", "DCM", "Back Of Cornea To Front Of Lens")
