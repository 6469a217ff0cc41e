"""CID 3709 Aortic Root Description, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3709(ContextGroup, cid=3709, uid="1.2.840.10008.6.1.210", keyword="AorticRootDescription", title="Aortic Root Description", version="20030327", extensible=True):
    """Aortic Root Description, extensible."""

    NormalAorticRoot = CodedConcept("373132007", "SCT", "Normal Aortic Root")
    EnlargedAorticRoot = CodedConcept("373133002", "SCT", "Enlarged Aortic Root")
    AneurysmOfAorticRoot = CodedConcept("373134008", "SCT", "Aneurysm of Aortic Root")
    AnnularAbscessOfAorticRoot = CodedConcept("373135009", "SCT", "Annular Abscess of Aortic Root")
    PostStenoticDilation = CodedConcept("371872009", "SCT", "Post Stenotic Dilation")
    RupturedSinusOfValsalva = CodedConcept("21379009", "SCT", "Ruptured Sinus of Valsalva")
