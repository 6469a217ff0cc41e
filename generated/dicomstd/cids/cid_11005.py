"""CID 11005 Photoacoustic Reconstruction Algorithm Family, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID11005(ContextGroup, cid=11005, uid="1.2.840.10008.6.1.1475", keyword="PhotoacousticReconstructionAlgorithmFamily", title="Photoacoustic Reconstruction Algorithm Family", version="20230626", extensible=True):
    """Photoacoustic Reconstruction Algorithm Family, extensible."""

    SphericalBackProjection = CodedConcept("130821", "DCM", "Spherical Back Projection")
    NumericalAcousticModel = CodedConcept("130822", "DCM", "Numerical Acoustic Model")
