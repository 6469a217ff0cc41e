"""CID 7222 Parametric Map Derivation Image Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7222(ContextGroup, cid=7222, uid="1.2.840.10008.6.1.1009", keyword="ParametricMapDerivationImagePurposeOfReference", title="Parametric Map Derivation Image Purpose of Reference", version="20141110", extensible=True):
    """Parametric Map Derivation Image Purpose of Reference, extensible."""

    SourceImageForImageProcessingOperation = CodedConcept("121322", "DCM", "Source Image for Image Processing Operation")
