"""CID 12003 OB-GYN Date, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12003(ContextGroup, cid=12003, uid="1.2.840.10008.6.1.552", keyword="OBGYNDate", title="OB-GYN Date", version="20210120", extensible=True):
    """OB-GYN Date, extensible."""

    EDD = CodedConcept("11778-8", "LN", "EDD")
    EDDFromLMP = CodedConcept("11779-6", "LN", "EDD from LMP")
    EDDFromAverageUltrasoundAge = CodedConcept("11781-2", "LN", "EDD from average ultrasound age")
    EDDFromOvulationDate = CodedConcept("11780-4", "LN", "EDD from ovulation date")
    LMP = CodedConcept("8665-2", "LN", "LMP")
    EstimatedLMPByEDD = CodedConcept("33066-2", "LN", "Estimated LMP by EDD")
    OvulationDate = CodedConcept("11976-8", "LN", "Ovulation date")
    ConceptionDate = CodedConcept("33067-0", "LN", "Conception Date")
