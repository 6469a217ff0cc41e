"""CID 12011 Ultrasound Pelvis and Uterus Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12011(ContextGroup, cid=12011, uid="1.2.840.10008.6.1.559", keyword="UltrasoundPelvisAndUterusMeasurement", title="Ultrasound Pelvis and Uterus Measurement", version="20030130", extensible=True):
    """Ultrasound Pelvis and Uterus Measurement, extensible."""

    CervixLength = CodedConcept("11961-0", "LN", "Cervix Length")
    EndometriumThickness = CodedConcept("12145-9", "LN", "Endometrium Thickness")
