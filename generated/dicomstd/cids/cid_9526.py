"""CID 9526 Ion Therapy Particle, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID9526(ContextGroup, cid=9526, uid="1.2.840.10008.6.1.1236", keyword="IonTherapyParticle", title="Ion Therapy Particle", version="20190817", extensible=False):
    """Ion Therapy Particle, not extensible."""

    Ion = CodedConcept("C597", "NCIt", "Ion")
    Proton = CodedConcept("89177007", "SCT", "Proton")
    N3HeliumNucleus = CodedConcept("130141", "DCM", "^3^Helium nucleus")
    N4HeliumNucleus = CodedConcept("130142", "DCM", "^4^Helium nucleus")
    N12CarbonNucleus = CodedConcept("130143", "DCM", "^12^Carbon nucleus")
    N16OxygenNucleus = CodedConcept("130144", "DCM", "^16^Oxygen nucleus")
