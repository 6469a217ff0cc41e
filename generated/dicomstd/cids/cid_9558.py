"""CID 9558 Tomotherapeutic Dose Rate Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9558Code

class CID9558(ContextGroup[CID9558Code], cid=9558, uid="1.2.840.10008.6.1.1309", keyword="TomotherapeuticDoseRateUnit", title="Tomotherapeutic Dose Rate Unit", version="20200117", extensible=False):
    """Tomotherapeutic Dose Rate Unit, not extensible."""

    GyS = CID9558Code("Gy/s", "UCUM", "Gy/s")
    MonitorUnitsS = CID9558Code("{MU}/s", "UCUM", "Monitor Units/s")
