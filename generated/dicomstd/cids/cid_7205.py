"""CID 7205 Purpose of Reference to Alternate Representation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7205(ContextGroup, cid=7205, uid="1.2.840.10008.6.1.511", keyword="PurposeOfReferenceToAlternateRepresentation", title="Purpose of Reference to Alternate Representation", version="20040322", extensible=True):
    """Purpose of Reference to Alternate Representation, extensible."""

    SourceImage = CodedConcept("121324", "DCM", "Source image")
    LossyCompressedImage = CodedConcept("121325", "DCM", "Lossy compressed image")
    AlternateSOPClassInstance = CodedConcept("121326", "DCM", "Alternate SOP Class instance")
    FullFidelityImage = CodedConcept("121327", "DCM", "Full fidelity image")
    AlternatePhotometricInterpretationImage = CodedConcept("121328", "DCM", "Alternate Photometric Interpretation image")
