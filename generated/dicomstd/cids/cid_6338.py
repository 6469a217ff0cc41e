"""CID 6338 mpMRI Benign Prostate Abnormality from PI-RADS®, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6338(ContextGroup, cid=6338, uid="1.2.840.10008.6.1.1395", keyword="mpMRIBenignProstateAbnormalityFromPIRADS", title="mpMRI Benign Prostate Abnormality from PI-RADS®", version="20210714", extensible=True):
    """mpMRI Benign Prostate Abnormality from PI-RADS®, extensible."""

    BenignProstateHyperplasia = CodedConcept("444808002", "SCT", "Benign Prostate Hyperplasia")
    Hemorrhage = CodedConcept("50960005", "SCT", "Hemorrhage")
    Cyst = CodedConcept("367643001", "SCT", "Cyst")
    PathologicCalcification = CodedConcept("18115005", "SCT", "Pathologic calcification")
    Prostatitis = CodedConcept("9713002", "SCT", "Prostatitis")
    Atrophy = CodedConcept("13331008", "SCT", "Atrophy")
    Fibrosis = CodedConcept("112674009", "SCT", "Fibrosis")
