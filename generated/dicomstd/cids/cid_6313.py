"""CID 6313 History of Prostate Disease, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6313(ContextGroup, cid=6313, uid="1.2.840.10008.6.1.1370", keyword="HistoryOfProstateDisease", title="History of Prostate Disease", version="20210714", extensible=True):
    """History of Prostate Disease, extensible."""

    Prostatitis = CodedConcept("9713002", "SCT", "Prostatitis")
    ProstateCancer = CodedConcept("254900004", "SCT", "Prostate cancer")
    BenignProstateHyperplasia = CodedConcept("444808002", "SCT", "Benign Prostate Hyperplasia")
    UtricleCyst = CodedConcept("130569", "DCM", "Utricle cyst")
