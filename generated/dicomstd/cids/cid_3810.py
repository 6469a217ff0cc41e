"""CID 3810 Vascular Morphology, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3810(ContextGroup, cid=3810, uid="1.2.840.10008.6.1.271", keyword="VascularMorphology", title="Vascular Morphology", version="20220922", extensible=True):
    """Vascular Morphology, extensible."""

    Plaque = CodedConcept("1522000", "SCT", "plaque")
    Stenosis = CodedConcept("415582006", "SCT", "stenosis")
    Aneurysm = CodedConcept("85659009", "SCT", "aneurysm")
    ArterialDissection = CodedConcept("710864009", "SCT", "arterial dissection")
    Stent = CodedConcept("65818007", "SCT", "stent")
    Occlusion = CodedConcept("26036001", "SCT", "occlusion")
    ArteriovenousFistula = CodedConcept("128617001", "SCT", "arteriovenous fistula")
    Angioma = CodedConcept("400210000", "SCT", "angioma")
    Dilatation = CodedConcept("25322007", "SCT", "dilatation")
    VascularCoiling = CodedConcept("416061003", "SCT", "vascular coiling")
    Tortuosity = CodedConcept("15690004", "SCT", "tortuosity")
    Diverticulum = CodedConcept("31113003", "SCT", "diverticulum")
    VascularSclerosis = CodedConcept("107671003", "SCT", "vascular sclerosis")
    Thrombus = CodedConcept("396339007", "SCT", "thrombus")
    Pseudoaneurysm = CodedConcept("22036004", "SCT", "pseudoaneurysm")
    Embolism = CodedConcept("55584005", "SCT", "embolism")
    FibromuscularDysplasia = CodedConcept("31653004", "SCT", "fibromuscular dysplasia")
