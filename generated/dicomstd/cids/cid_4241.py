"""CID 4241 Ophthalmic Axial Length Selection Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4241(ContextGroup, cid=4241, uid="1.2.840.10008.6.1.887", keyword="OphthalmicAxialLengthSelectionMethod", title="Ophthalmic Axial Length Selection Method", version="20100623", extensible=True):
    """Ophthalmic Axial Length Selection Method, extensible."""

    MeanValueChosen = CodedConcept("121412", "DCM", "Mean value chosen")
    UserChosenValue = CodedConcept("121410", "DCM", "User chosen value")
