"""CID 9557 Tomotherapeutic Dosimeter Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9557Code

class CID9557(ContextGroup[CID9557Code], cid=9557, uid="1.2.840.10008.6.1.1308", keyword="TomotherapeuticDosimeterUnit", title="Tomotherapeutic Dosimeter Unit", version="20200117", extensible=False):
    """Tomotherapeutic Dosimeter Unit, not extensible."""

    S = CID9557Code("s", "UCUM", "s")
    MonitorUnits = CID9557Code("{MU}", "UCUM", "Monitor Units")
