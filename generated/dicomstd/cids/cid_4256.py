"""CID 4256 Visual Field Procedure Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4256(ContextGroup, cid=4256, uid="1.2.840.10008.6.1.915", keyword="VisualFieldProcedureModifier", title="Visual Field Procedure Modifier", version="20100827", extensible=True):
    """Visual Field Procedure Modifier, extensible."""

    Screening = CodedConcept("360156006", "SCT", "Screening")
    Diagnostic = CodedConcept("261004008", "SCT", "Diagnostic")
