"""CID 9557 Tomotherapeutic Dosimeter Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID9557(ContextGroup, cid=9557, uid="1.2.840.10008.6.1.1308", keyword="TomotherapeuticDosimeterUnit", title="Tomotherapeutic Dosimeter Unit", version="20200117", extensible=False):
    """Tomotherapeutic Dosimeter Unit, not extensible."""

    S = CodedConcept("s", "UCUM", "s")
    MonitorUnits = CodedConcept("{MU}", "UCUM", "Monitor Units")
