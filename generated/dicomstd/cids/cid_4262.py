"""CID 4262 Retinal Thickness Definition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4262(ContextGroup, cid=4262, uid="1.2.840.10008.6.1.938", keyword="RetinalThicknessDefinition", title="Retinal Thickness Definition", version="20110825", extensible=True):
    """Retinal Thickness Definition, extensible."""

    RetinalNerveFiberLayerThickness = CodedConcept("111925", "DCM", "Retinal nerve fiber layer thickness")
    GanglionCellComplexThickness = CodedConcept("111926", "DCM", "Ganglion cell complex thickness")
    TotalRetinalThicknessILMToISOS = CodedConcept("111927", "DCM", "Total retinal thickness (ILM to IS-OS)")
    TotalRetinalThicknessILMToRPE = CodedConcept("111928", "DCM", "Total retinal thickness (ILM to RPE)")
    TotalRetinalThicknessILMToBM = CodedConcept("111929", "DCM", "Total retinal thickness (ILM to BM)")
