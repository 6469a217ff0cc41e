"""CID 6323 Prostate Cancer Therapy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6323(ContextGroup, cid=6323, uid="1.2.840.10008.6.1.1380", keyword="ProstateCancerTherapy", title="Prostate Cancer Therapy", version="20210714", extensible=True):
    """Prostate Cancer Therapy, extensible."""

    AndrogenDeprivationTherapy = CodedConcept("707266006", "SCT", "Androgen Deprivation Therapy")
    ImplantationOfRadioactiveSeedIntoProstate = CodedConcept("425767004", "SCT", "Implantation of radioactive seed into prostate")
    Prostatectomy = CodedConcept("90470006", "SCT", "Prostatectomy")
