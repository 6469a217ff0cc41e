"""CID 3227 QTc Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3227(ContextGroup, cid=3227, uid="1.2.840.10008.6.1.773", keyword="QTcMeasurement", title="QTc Measurement", version="20110330", extensible=True):
    """QTc Measurement, extensible."""

    QTcIntervalGlobal = CodedConcept("2:15876", "MDC", "QTc interval global")
    QTcIntervalPerLead = CodedConcept("2:33792", "MDC", "QTc interval per lead")
    QTcGlobalUsingBazettFormula = CodedConcept("2:15880", "MDC", "QTc global using Bazett formula")
    QTcGlobalUsingFraminghamFormula = CodedConcept("2:15880", "MDC", "QTc global using Framingham formula")
    QTcGlobalUsingFredericiaFormula = CodedConcept("2:15892", "MDC", "QTc global using Fredericia formula")
    QTcGlobalUsingHodgesFormula = CodedConcept("2:15892", "MDC", "QTc global using Hodges formula")
    QTcPerLeadUsingBazettFormula = CodedConcept("2:34048", "MDC", "QTc per lead using Bazett formula")
    QTcPerLeadUsingFredericiaFormula = CodedConcept("2:34304", "MDC", "QTc per lead using Fredericia formula")
