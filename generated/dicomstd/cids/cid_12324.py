"""CID 12324 Shear Wave Detection Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12324(ContextGroup, cid=12324, uid="1.2.840.10008.6.1.1451", keyword="ShearWaveDetectionMethod", title="Shear Wave Detection Method", version="20220628", extensible=True):
    """Shear Wave Detection Method, extensible."""

    ParticleDisplacementMethod = CodedConcept("130756", "DCM", "Particle Displacement Method")
    ParticleVelocityMethod = CodedConcept("130757", "DCM", "Particle Velocity Method")
