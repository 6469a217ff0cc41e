"""CID 3727 Catheterization Indication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3727(ContextGroup, cid=3727, uid="1.2.840.10008.6.1.227", keyword="CatheterizationIndication", title="Catheterization Indication", version="20111028", extensible=True):
    """Catheterization Indication, extensible."""

    CardiogenicShock = CodedConcept("89138009", "SCT", "cardiogenic shock")
    ValvularHeartDisease = CodedConcept("368009", "SCT", "valvular heart disease")
    Arrhythmia = CodedConcept("44808001", "SCT", "Arrhythmia")
    IschemicHeartDisease = CodedConcept("414545008", "SCT", "ischemic heart disease")
    CardiacFunctionTestAbnormal = CodedConcept("165076002", "SCT", "cardiac function test abnormal")
    HeartTransplant = CodedConcept("32413006", "SCT", "heart transplant")
    HeartDiseaseCongenital = CodedConcept("13213009", "SCT", "heart disease - congenital")
    Cardiomyopathy = CodedConcept("85898001", "SCT", "cardiomyopathy")
    HeartDisease = CodedConcept("56265001", "SCT", "heart disease")
