"""CID 3832 Stenosis Grade, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3832(ContextGroup, cid=3832, uid="1.2.840.10008.6.1.283", keyword="StenosisGrade", title="Stenosis Grade", version="20051103", extensible=True):
    """Stenosis Grade, extensible."""

    Severe = CodedConcept("24484000", "SCT", "severe")
    Moderate = CodedConcept("6736007", "SCT", "moderate")
    Mild = CodedConcept("255604002", "SCT", "mild")
