"""CID 9527 Teletherapy Isotope, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9527(ContextGroup, cid=9527, uid="1.2.840.10008.6.1.1237", keyword="TeletherapyIsotope", title="Teletherapy Isotope", version="20181112", extensible=True):
    """Teletherapy Isotope, extensible."""

    N60Cobalt = CodedConcept("5405008", "SCT", "^60^Cobalt")
