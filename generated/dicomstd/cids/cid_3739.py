"""CID 3739 Cath Procedure Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3739(ContextGroup, cid=3739, uid="1.2.840.10008.6.1.236", keyword="CathProcedureType", title="Cath Procedure Type", version="20030327", extensible=True):
    """Cath Procedure Type, extensible."""

    CatheterizationOfRightHeart = CodedConcept("40403005", "SCT", "Catheterization of right heart")
    CatheterizationOfLeftHeart = CodedConcept("67629009", "SCT", "Catheterization of left heart")
    CatheterizationOfBothLeftAndRightHeartWithGraft = CodedConcept("128952006", "SCT", "Catheterization of both left and right heart with graft")
    CatheterizationOfBothLeftAndRightHeartWithoutGraft = CodedConcept("128953001", "SCT", "Catheterization of both left and right heart without graft")
    PercutaneousCoronaryIntervention = CodedConcept("122061", "DCM", "Percutaneous Coronary Intervention")
