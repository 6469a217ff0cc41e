"""CID 6163 Menstrual Cycle Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6163(ContextGroup, cid=6163, uid="1.2.840.10008.6.1.477", keyword="MenstrualCyclePhase", title="Menstrual Cycle Phase", version="20050822", extensible=True):
    """Menstrual Cycle Phase, extensible."""

    N1stWeek = CodedConcept("111392", "DCM", "1st week")
    N2ndWeek = CodedConcept("111393", "DCM", "2nd week")
    N3rdWeek = CodedConcept("111394", "DCM", "3rd week")
    MenstruationPresent = CodedConcept("289894009", "SCT", "Menstruation present")
