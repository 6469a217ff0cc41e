"""CID 7 Ultrasound Beam Path, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7(ContextGroup, cid=7, uid="1.2.840.10008.6.1.5", keyword="UltrasoundBeamPath", title="Ultrasound Beam Path", version="20191108", extensible=True):
    """Ultrasound Beam Path, extensible."""

    TransHepatic = CodedConcept("103381007", "SCT", "Trans-hepatic")
    TransGastric = CodedConcept("103353001", "SCT", "Trans-gastric")
    TransPleural = CodedConcept("103348006", "SCT", "Trans-pleural")
    TransMural = CodedConcept("103354007", "SCT", "Trans-mural")
    TransOrbital = CodedConcept("129226004", "SCT", "Trans-orbital")
    TransPancreatic = CodedConcept("103349003", "SCT", "Trans-pancreatic")
    TransRectal = CodedConcept("6706003", "SCT", "Trans-rectal")
    TransRenal = CodedConcept("103347001", "SCT", "Trans-renal")
    TransTemporal = CodedConcept("103382000", "SCT", "Trans-temporal")
    TransThecal = CodedConcept("103345009", "SCT", "Trans-thecal")
    TransUrethral = CodedConcept("57257006", "SCT", "Trans-urethral")
    TransVesical = CodedConcept("103344008", "SCT", "Trans-vesical")
    TransSplenic = CodedConcept("103346005", "SCT", "Trans-splenic")
    TransEsophageal = CodedConcept("103383005", "SCT", "Trans-esophageal")
    TransAbdominal = CodedConcept("66739002", "SCT", "Trans-abdominal")
    TransVaginal = CodedConcept("54300008", "SCT", "Trans-vaginal")
