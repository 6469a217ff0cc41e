"""CID 12019 OB-GYN Fetus Summary, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12019(ContextGroup, cid=12019, uid="1.2.840.10008.6.1.567", keyword="OBGYNFetusSummary", title="OB-GYN Fetus Summary", version="20210903", extensible=True):
    """OB-GYN Fetus Summary, extensible."""

    GestationalAge = CodedConcept("18185-9", "LN", "Gestational Age")
    CompositeUltrasoundAge = CodedConcept("11888-5", "LN", "Composite Ultrasound Age")
    GestationalAgeByLMP = CodedConcept("11885-1", "LN", "Gestational Age by LMP")
    EstimatedWeight = CodedConcept("11727-5", "LN", "Estimated Weight")
    EFWPercentileRank = CodedConcept("11767-1", "LN", "EFW percentile rank")
    EFWRatio = CodedConcept("98032-6", "LN", "EFW Ratio")
    EFWDiscordance = CodedConcept("98031-8", "LN", "EFW Discordance")
    FetalHeartRate = CodedConcept("11948-7", "LN", "Fetal Heart Rate")
