"""CID 6070 Bloom-Richardson Histologic Grade, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6070(ContextGroup, cid=6070, uid="1.2.840.10008.6.1.399", keyword="BloomRichardsonHistologicGrade", title="Bloom-Richardson Histologic Grade", version="20040112", extensible=True):
    """Bloom-Richardson Histologic Grade, extensible."""

    Grade1WellDifferentiated = CodedConcept("54102005", "SCT", "Grade 1: well differentiated")
    Grade2ModeratelyDifferentiated = CodedConcept("1663004", "SCT", "Grade 2: moderately differentiated")
    Grade3PoorlyDifferentiated = CodedConcept("61026006", "SCT", "Grade 3: poorly differentiated")
    Grade4Undifferentiated = CodedConcept("258245003", "SCT", "Grade 4: undifferentiated")
