"""CID 9526 Ion Therapy Particle, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9526Code

class CID9526(ContextGroup[CID9526Code], cid=9526, uid="1.2.840.10008.6.1.1236", keyword="IonTherapyParticle", title="Ion Therapy Particle", version="20190817", extensible=False):
    """Ion Therapy Particle, not extensible."""

    Ion = CID9526Code("C597", "NCIt", "Ion")
    Proton = CID9526Code("89177007", "SCT", "Proton")
    N3HeliumNucleus = CID9526Code("130141", "DCM", "^3^Helium nucleus")
    N4HeliumNucleus = CID9526Code("130142", "DCM", "^4^Helium nucleus")
    N12CarbonNucleus = CID9526Code("130143", "DCM", "^12^Carbon nucleus")
    N16OxygenNucleus = CID9526Code("130144", "DCM", "^16^Oxygen nucleus")
