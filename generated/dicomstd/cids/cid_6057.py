"""CID 6057 Ductography Finding for Breast, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6057(ContextGroup, cid=6057, uid="1.2.840.10008.6.1.386", keyword="DuctographyFindingForBreast", title="Ductography Finding for Breast", version="20040112", extensible=True):
    """Ductography Finding for Breast, extensible."""

    NormalBreastTissue = CodedConcept("111287", "DCM", "Normal breast tissue")
    IntraluminalFillingDefect = CodedConcept("111425", "DCM", "Intraluminal filling defect")
    MammaryDuctEctasia = CodedConcept("22049009", "SCT", "Mammary duct ectasia")
    MultipleFillingDefect = CodedConcept("111426", "DCM", "Multiple filling defect")
    AbruptDuctTermination = CodedConcept("111427", "DCM", "Abrupt duct termination")
    Extravasation = CodedConcept("111428", "DCM", "Extravasation")
    DuctNarrowing = CodedConcept("111429", "DCM", "Duct narrowing")
    CystFill = CodedConcept("111430", "DCM", "Cyst fill")
