"""CID 3721 Cardiovascular Surgery, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3721(ContextGroup, cid=3721, uid="1.2.840.10008.6.1.222", keyword="CardiovascularSurgery", title="Cardiovascular Surgery", version="20190817", extensible=True):
    """Cardiovascular Surgery, extensible."""

    PercutaneousCoronaryIntervention = CodedConcept("415070008", "SCT", "Percutaneous coronary intervention")
    CoronaryArteryBypassGraft = CodedConcept("232717009", "SCT", "Coronary artery bypass graft")
    OperationOnHeartValve = CodedConcept("73544002", "SCT", "Operation on heart valve")
    AblationOperationForArrhythmia = CodedConcept("233159005", "SCT", "Ablation operation for arrhythmia")
    ImplantationOfCardiacPacemaker = CodedConcept("307280005", "SCT", "Implantation of cardiac pacemaker")
    ImplantationOfAutomaticCardiacDefibrillator = CodedConcept("233170003", "SCT", "Implantation of automatic cardiac defibrillator")
    AbdominalAorticAneurysmStenting = CodedConcept("771453009", "SCT", "Abdominal aortic aneurysm stenting")
    HeartTransplant = CodedConcept("32413006", "SCT", "Heart transplant")
    CorrectionOfCongenitalCardiovascularDeformity = CodedConcept("428613004", "SCT", "Correction of congenital cardiovascular deformity")
