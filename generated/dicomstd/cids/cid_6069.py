"""CID 6069 Nottingham Combined Histologic Grade, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6069(ContextGroup, cid=6069, uid="1.2.840.10008.6.1.398", keyword="NottinghamCombinedHistologicGrade", title="Nottingham Combined Histologic Grade", version="20040112", extensible=True):
    """Nottingham Combined Histologic Grade, extensible."""

    NottinghamCombinedGradeCannotBeDetermined = CodedConcept("384668003", "SCT", "Nottingham Combined Grade cannot be determined")
    NottinghamCombinedGradeI35Points = CodedConcept("369790002", "SCT", "Nottingham Combined Grade I: 3-5 points")
    NottinghamCombinedGradeII67Points = CodedConcept("369791003", "SCT", "Nottingham Combined Grade II: 6-7 points")
    NottinghamCombinedGradeIII89Points = CodedConcept("369792005", "SCT", "Nottingham Combined Grade III: 8-9 points")
