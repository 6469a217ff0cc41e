"""CID 7501 Neighbouring Grey Level Dependence Based Feature, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7501(ContextGroup, cid=7501, uid="1.2.840.10008.6.1.1274", keyword="NeighbouringGreyLevelDependenceBasedFeature", title="Neighbouring Grey Level Dependence Based Feature", version="20190121", extensible=True):
    """Neighbouring Grey Level Dependence Based Feature, extensible."""

    LowDependenceEmphasis = CodedConcept("SODN", "IBSI", "Low dependence emphasis")
    HighDependenceEmphasis = CodedConcept("IMOQ", "IBSI", "High dependence emphasis")
    LowGreyLevelCountEmphasis = CodedConcept("TL9H", "IBSI", "Low grey level count emphasis")
    HighGreyLevelCountEmphasis = CodedConcept("OAE7", "IBSI", "High grey level count emphasis")
    LowDependenceLowGreyLevelEmphasis = CodedConcept("EQ3F", "IBSI", "Low dependence low grey level emphasis")
    LowDependenceHighGreyLevelEmphasis = CodedConcept("JA6D", "IBSI", "Low dependence high grey level emphasis")
    HighDependenceLowGreyLevelEmphasis = CodedConcept("NBZI", "IBSI", "High dependence low grey level emphasis")
    HighDependenceHighGreyLevelEmphasis = CodedConcept("9QMG", "IBSI", "High dependence high grey level emphasis")
    GreyLevelNonUniformityOfNGLDM = CodedConcept("FP8K", "IBSI", "Grey level non-uniformity of NGLDM")
    NormalizedGreyLevelNonUniformityOfNGLDM = CodedConcept("5SPA", "IBSI", "Normalized grey level non-uniformity of NGLDM")
    DependenceCountNonUniformity = CodedConcept("Z87G", "IBSI", "Dependence count non-uniformity")
    DependenceCountNonUniformityNormalized = CodedConcept("OKJI", "IBSI", "Dependence count non-uniformity normalized")
    DependenceCountPercentage = CodedConcept("6XV8", "IBSI", "Dependence count percentage")
    GreyLevelVarianceOfNGLDM = CodedConcept("1PFV", "IBSI", "Grey level variance of NGLDM")
    DependenceCountVariance = CodedConcept("DNX2", "IBSI", "Dependence count variance")
    DependenceCountEntropy = CodedConcept("FCBV", "IBSI", "Dependence count entropy")
    DependenceCountEnergy = CodedConcept("CAS9", "IBSI", "Dependence count energy")
