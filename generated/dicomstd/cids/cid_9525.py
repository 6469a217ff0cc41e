"""CID 9525 Radiation Therapy Particle, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9525Code

class CID9525(ContextGroup[CID9525Code], cid=9525, uid="1.2.840.10008.6.1.1235", keyword="RadiationTherapyParticle", title="Radiation Therapy Particle", version="20181112", extensible=False):
    """Radiation Therapy Particle, not extensible."""

    Photon = CID9525Code("290006006", "SCT", "Photon")
    Electron = CID9525Code("46602004", "SCT", "Electron")
