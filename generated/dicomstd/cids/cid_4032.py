"""CID 4032 MR Spectroscopy Metabolite, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4032(ContextGroup, cid=4032, uid="1.2.840.10008.6.1.309", keyword="MRSpectroscopyMetabolite", title="MR Spectroscopy Metabolite", version="20040322", extensible=True):
    """MR Spectroscopy Metabolite, extensible, includes CID 4033."""

    NAcetylaspartate = CodedConcept("115391007", "SCT", "N-acetylaspartate")
    Citrate = CodedConcept("59351004", "SCT", "Citrate")
    Choline = CodedConcept("65123005", "SCT", "Choline")
    Creatine = CodedConcept("14804005", "SCT", "Creatine")
    CreatineAndCholine = CodedConcept("113094", "DCM", "Creatine and Choline")
    Lactate = CodedConcept("83036002", "SCT", "Lactate")
    Lipid = CodedConcept("70106000", "SCT", "Lipid")
    LipidAndLactate = CodedConcept("113095", "DCM", "Lipid and Lactate")
    GlutamateAndGlutamine = CodedConcept("113080", "DCM", "Glutamate and glutamine")
    Glutamine = CodedConcept("25761002", "SCT", "Glutamine")
    Tuarine = CodedConcept("10944007", "SCT", "Tuarine")
    Inositol = CodedConcept("72164009", "SCT", "Inositol")
    CholineCreatineRatio = CodedConcept("113081", "DCM", "Choline/Creatine Ratio")
    NAcetylaspartateCreatineRatio = CodedConcept("113082", "DCM", "N-acetylaspartate/Creatine Ratio")
    NAcetylaspartateCholineRatio = CodedConcept("113083", "DCM", "N-acetylaspartate/Choline Ratio")
    CreatinePlusCholineCitrateRatio = CodedConcept("113096", "DCM", "Creatine+Choline/Citrate Ratio")
