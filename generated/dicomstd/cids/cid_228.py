"""CID 228 Equation or Table, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID228(ContextGroup, cid=228, uid="1.2.840.10008.6.1.33", keyword="EquationOrTable", title="Equation or Table", version="20030327", extensible=True):
    """Equation or Table, extensible."""

    Equation = CodedConcept("121420", "DCM", "Equation")
    EquationCitation = CodedConcept("121421", "DCM", "Equation Citation")
    TableOfValues = CodedConcept("121424", "DCM", "Table of Values")
    TableOfValuesCitation = CodedConcept("121422", "DCM", "Table of Values Citation")
    MethodCitation = CodedConcept("121423", "DCM", "Method Citation")
