"""CID 3033 EOG Lead, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3033(ContextGroup, cid=3033, uid="1.2.840.10008.6.1.1331", keyword="EOGLead", title="EOG Lead", version="20200623", extensible=True):
    """EOG Lead, extensible."""

    E0 = CodedConcept("7:1320", "MDC", "E0")
    El1 = CodedConcept("7:1325", "MDC", "El1")
    El2 = CodedConcept("7:1329", "MDC", "El2")
    El3 = CodedConcept("7:1333", "MDC", "El3")
    El4 = CodedConcept("7:1337", "MDC", "El4")
    El5 = CodedConcept("7:1341", "MDC", "El5")
    El6 = CodedConcept("7:1345", "MDC", "El6")
    El7 = CodedConcept("7:1349", "MDC", "El7")
    Er1 = CodedConcept("7:1354", "MDC", "Er1")
    Er2 = CodedConcept("7:1358", "MDC", "Er2")
    Er3 = CodedConcept("7:1362", "MDC", "Er3")
    Er4 = CodedConcept("7:1366", "MDC", "Er4")
    Er5 = CodedConcept("7:1370", "MDC", "Er5")
    Er6 = CodedConcept("7:1374", "MDC", "Er6")
    Er7 = CodedConcept("7:1378", "MDC", "Er7")
    ElL = CodedConcept("7:1381", "MDC", "ElL")
    ErL = CodedConcept("7:1386", "MDC", "ErL")
    Ela = CodedConcept("7:1389", "MDC", "Ela")
    Elb = CodedConcept("7:1393", "MDC", "Elb")
    Era = CodedConcept("7:1398", "MDC", "Era")
    Erb = CodedConcept("7:1402", "MDC", "Erb")
