"""CID 6039 Nipple Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6039(ContextGroup, cid=6039, uid="1.2.840.10008.6.1.369", keyword="NippleCharacteristic", title="Nipple Characteristic", version="20020904", extensible=True):
    """Nipple Characteristic, extensible."""

    NormalShape = CodedConcept("31842008", "SCT", "Normal shape")
    NippleRetraction = CodedConcept("31845005", "SCT", "Nipple retraction")
