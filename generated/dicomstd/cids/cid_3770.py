"""CID 3770 Problem Status, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3770(ContextGroup, cid=3770, uid="1.2.840.10008.6.1.259", keyword="ProblemStatus", title="Problem Status", version="20070827", extensible=True):
    """Problem Status, extensible."""

    ActiveProblem = CodedConcept("394774009", "SCT", "Active problem")
    Chronic = CodedConcept("90734009", "SCT", "Chronic")
    Intermittent = CodedConcept("7087005", "SCT", "Intermittent")
    Recurrent = CodedConcept("255227004", "SCT", "Recurrent")
    Suspected = CodedConcept("415684004", "SCT", "Suspected")
    InactiveProblem = CodedConcept("394775005", "SCT", "Inactive problem")
    ProblemResolved = CodedConcept("413322009", "SCT", "Problem resolved")
    KnownAbsent = CodedConcept("410516002", "SCT", "Known absent")
    WellControlled = CodedConcept("1194003", "SCT", "Well controlled")
