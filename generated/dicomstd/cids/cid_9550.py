"""CID 9550 C-Arm Photon-Electron Delivery Rate Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9550Code

class CID9550(ContextGroup[CID9550Code], cid=9550, uid="1.2.840.10008.6.1.1297", keyword="CArmPhotonElectronDeliveryRateUnit", title="C-Arm Photon-Electron Delivery Rate Unit", version="20190715", extensible=False):
    """C-Arm Photon-Electron Delivery Rate Unit, not extensible."""

    MonitorUnitsSecond = CID9550Code("{MU}/s", "UCUM", "Monitor Units/Second")
