"""CID 9552 C-Arm Photon-Electron Dosimeter Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID9552(ContextGroup, cid=9552, uid="1.2.840.10008.6.1.1299", keyword="CArmPhotonElectronDosimeterUnit", title="C-Arm Photon-Electron Dosimeter Unit", version="20190715", extensible=False):
    """C-Arm Photon-Electron Dosimeter Unit, not extensible."""

    MonitorUnits = CodedConcept("{MU}", "UCUM", "Monitor Units")
