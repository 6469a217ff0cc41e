"""CID 405 Media Type Code, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID405(ContextGroup, cid=405, uid="1.2.840.10008.6.1.908", keyword="MediaTypeCode", title="Media Type Code", version="20100824", extensible=True):
    """Media Type Code, extensible."""

    USBDiskEmulation = CodedConcept("110030", "DCM", "USB Disk Emulation")
    Email = CodedConcept("110031", "DCM", "Email")
    CD = CodedConcept("110032", "DCM", "CD")
    DVD = CodedConcept("110033", "DCM", "DVD")
    CompactFlash = CodedConcept("110034", "DCM", "Compact Flash")
    MultiMediaCard = CodedConcept("110035", "DCM", "Multi-media Card")
    SecureDigitalCard = CodedConcept("110036", "DCM", "Secure Digital Card")
    URI = CodedConcept("110037", "DCM", "URI")
    Film = CodedConcept("110010", "DCM", "Film")
    PaperDocument = CodedConcept("110038", "DCM", "Paper Document")
