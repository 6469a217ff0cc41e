"""CID 12018 OB-GYN Summary, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12018(ContextGroup, cid=12018, uid="1.2.840.10008.6.1.566", keyword="OBGYNSummary", title="OB-GYN Summary", version="20030130", extensible=True):
    """OB-GYN Summary, extensible."""

    NumberOfFetusesByUS = CodedConcept("11878-6", "LN", "Number of Fetuses by US")
    GestationalAgeByOvulationDate = CodedConcept("11886-9", "LN", "Gestational Age by ovulation date")
