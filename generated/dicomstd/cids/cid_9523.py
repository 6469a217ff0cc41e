"""CID 9523 Robotic Radiotherapy Procedure Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9523(ContextGroup, cid=9523, uid="1.2.840.10008.6.1.1233", keyword="RoboticRadiotherapyProcedureTechnique", title="Robotic Radiotherapy Procedure Technique", version="20181112", extensible=True):
    """Robotic Radiotherapy Procedure Technique, extensible."""

    SynchronizedRoboticTreatment = CodedConcept("130139", "DCM", "Synchronized Robotic Treatment")
    NonSynchronizedRoboticTreatment = CodedConcept("130140", "DCM", "Non-Synchronized Robotic Treatment")
