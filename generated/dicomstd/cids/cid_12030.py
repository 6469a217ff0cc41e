"""CID 12030 Ultrasound Contrast/Bolus Agent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12030(ContextGroup, cid=12030, uid="1.2.840.10008.6.1.805", keyword="UltrasoundContrastBolusAgent", title="Ultrasound Contrast/Bolus Agent", version="20160605", extensible=True):
    """Ultrasound Contrast/Bolus Agent, extensible."""

    CARDIOsphere = CodedConcept("125901", "DCM", "CARDIOsphere")
    Definity = CodedConcept("11994-011-04", "NDC", "Definity")
    Echovist = CodedConcept("125902", "DCM", "Echovist")
    Imagify = CodedConcept("125903", "DCM", "Imagify")
    Levovist = CodedConcept("125904", "DCM", "Levovist")
    Optison = CodedConcept("0407-2707-03", "NDC", "Optison")
    Sonazoid = CodedConcept("125905", "DCM", "Sonazoid")
    SonoVue = CodedConcept("125906", "DCM", "SonoVue")
    TargestarB = CodedConcept("125907", "DCM", "Targestar-B")
    TargestarP = CodedConcept("125908", "DCM", "Targestar-P")
