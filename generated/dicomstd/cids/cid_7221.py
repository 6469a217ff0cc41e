"""CID 7221 RT Dose Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7221(ContextGroup, cid=7221, uid="1.2.840.10008.6.1.969", keyword="RTDosePurposeOfReference", title="RT Dose Purpose of Reference", version="20140106", extensible=True):
    """RT Dose Purpose of Reference, extensible."""

    SourceDoseForComposingCurrentDose = CodedConcept("121372", "DCM", "Source dose for composing current dose")
