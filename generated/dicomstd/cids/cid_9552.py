"""CID 9552 C-Arm Photon-Electron Dosimeter Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9552Code

class CID9552(ContextGroup[CID9552Code], cid=9552, uid="1.2.840.10008.6.1.1299", keyword="CArmPhotonElectronDosimeterUnit", title="C-Arm Photon-Electron Dosimeter Unit", version="20190715", extensible=False):
    """C-Arm Photon-Electron Dosimeter Unit, not extensible."""

    MonitorUnits = CID9552Code("{MU}", "UCUM", "Monitor Units")
