"""CID 3553 Circulatory Support, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3553(ContextGroup, cid=3553, uid="1.2.840.10008.6.1.149", keyword="CirculatorySupport", title="Circulatory Support", version="20030327", extensible=True):
    """Circulatory Support, extensible."""

    IntraAorticBalloonPump = CodedConcept("129113006", "SCT", "Intra-Aortic Balloon Pump")
    ExternalCounterPulsation = CodedConcept("371790000", "SCT", "External Counter-Pulsation")
    LeftVentricularAssistDevice = CodedConcept("360066001", "SCT", "Left Ventricular Assist Device")
    ExtraCorporealCirculation = CodedConcept("182744004", "SCT", "Extra-corporeal circulation")
    CardiopulmonaryBypass = CodedConcept("63697000", "SCT", "Cardiopulmonary bypass")
