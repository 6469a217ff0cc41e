"""CID 10033 CT Reconstruction Algorithm, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10033(ContextGroup, cid=10033, uid="1.2.840.10008.6.1.958", keyword="CTReconstructionAlgorithm", title="CT Reconstruction Algorithm", version="20130207", extensible=True):
    """CT Reconstruction Algorithm, extensible."""

    FilteredBackProjection = CodedConcept("113962", "DCM", "Filtered Back Projection")
    IterativeReconstruction = CodedConcept("113963", "DCM", "Iterative Reconstruction")
