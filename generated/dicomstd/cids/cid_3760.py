"""CID 3760 Hypertension Therapy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3760(ContextGroup, cid=3760, uid="1.2.840.10008.6.1.254", keyword="HypertensionTherapy", title="Hypertension Therapy", version="20190817", extensible=True):
    """Hypertension Therapy, extensible."""

    BetaBlocker = CodedConcept("33252009", "SCT", "Beta blocker")
    CalciumChannelBlocker = CodedConcept("48698004", "SCT", "Calcium channel blocker")
    NitrateVasodilator = CodedConcept("372700007", "SCT", "Nitrate vasodilator")
    ACEInhibitor = CodedConcept("41549009", "SCT", "ACE inhibitor")
    AngiotensinIIReceptorAntagonist = CodedConcept("96308008", "SCT", "Angiotensin II receptor antagonist")
    Diuretic = CodedConcept("30492008", "SCT", "Diuretic")
