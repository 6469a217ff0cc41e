"""CID 1003 Anatomical Reference Basis - Spine, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1003(ContextGroup, cid=1003, uid="1.2.840.10008.6.1.1124", keyword="AnatomicalReferenceBasisSpine", title="Anatomical Reference Basis - Spine", version="20160905", extensible=True):
    """Anatomical Reference Basis - Spine, extensible."""

    C1Vertebra = CodedConcept("14806007", "SCT", "C1 vertebra")
    LevelOfC2C3IntervertebralDisc = CodedConcept("243902007", "SCT", "Level of C2/C3 intervertebral disc")
    LevelOfC3C4IntervertebralDisc = CodedConcept("243903002", "SCT", "Level of C3/C4 intervertebral disc")
    LevelOfC4C5IntervertebralDisc = CodedConcept("243904008", "SCT", "Level of C4/C5 intervertebral disc")
    LevelOfC5C6IntervertebralDisc = CodedConcept("243905009", "SCT", "Level of C5/C6 intervertebral disc")
    LevelOfC6C7IntervertebralDisc = CodedConcept("243906005", "SCT", "Level of C6/C7 intervertebral disc")
    LevelOfC7T1IntervertebralDisc = CodedConcept("243925008", "SCT", "Level of C7/T1 intervertebral disc")
    LevelOfL1L2IntervertebralDisc = CodedConcept("243920003", "SCT", "Level of L1/L2 intervertebral disc")
    LevelOfL2L3IntervertebralDisc = CodedConcept("243921004", "SCT", "Level of L2/L3 intervertebral disc")
    LevelOfL3L4IntervertebralDisc = CodedConcept("243922006", "SCT", "Level of L3/L4 intervertebral disc")
    LevelOfL4L5IntervertebralDisc = CodedConcept("243923001", "SCT", "Level of L4/L5 intervertebral disc")
    LevelOfL5S1IntervertebralDisc = CodedConcept("243927000", "SCT", "Level of L5/S1 intervertebral disc")
    LevelOfT1T2IntervertebralDisc = CodedConcept("243908006", "SCT", "Level of T1/T2 intervertebral disc")
    LevelOfT10T11IntervertebralDisc = CodedConcept("243917006", "SCT", "Level of T10/T11 intervertebral disc")
    LevelOfT11T12IntervertebralDisc = CodedConcept("243918001", "SCT", "Level of T11/T12 intervertebral disc")
    LevelOfT12L1IntervertebralDisc = CodedConcept("243926009", "SCT", "Level of T12/L1 intervertebral disc")
    LevelOfT2T3IntervertebralDisc = CodedConcept("243909003", "SCT", "Level of T2/T3 intervertebral disc")
    LevelOfT3T4IntervertebralDisc = CodedConcept("243910008", "SCT", "Level of T3/T4 intervertebral disc")
    LevelOfT4T5IntervertebralDisc = CodedConcept("243911007", "SCT", "Level of T4/T5 intervertebral disc")
    LevelOfT5T6IntervertebralDisc = CodedConcept("243912000", "SCT", "Level of T5/T6 intervertebral disc")
    LevelOfT6T7IntervertebralDisc = CodedConcept("243913005", "SCT", "Level of T6/T7 intervertebral disc")
    LevelOfT7T8IntervertebralDisc = CodedConcept("243914004", "SCT", "Level of T7/T8 intervertebral disc")
    LevelOfT8T9IntervertebralDisc = CodedConcept("243915003", "SCT", "Level of T8/T9 intervertebral disc")
    LevelOfT9T10IntervertebralDisc = CodedConcept("243916002", "SCT", "Level of T9/T10 intervertebral disc")
