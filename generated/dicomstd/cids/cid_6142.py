"""CID 6142 Calculated Value, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6142(ContextGroup, cid=6142, uid="1.2.840.10008.6.1.462", keyword="CalculatedValue", title="Calculated Value", version="20070625", extensible=True):
    """Calculated Value, extensible."""

    CavityExtentAsPercentOfVolume = CodedConcept("112017", "DCM", "Cavity extent as percent of volume")
    CalcificationExtentAsPercentOfSurface = CodedConcept("112018", "DCM", "Calcification extent as percent of surface")
    CalcificationExtentAsPercentOfVolume = CodedConcept("112019", "DCM", "Calcification extent as percent of volume")
    CalciumScore = CodedConcept("112058", "DCM", "Calcium score")
    BreastTissueDensity = CodedConcept("112191", "DCM", "Breast tissue density")
    VolumeOfParenchymalTissue = CodedConcept("112192", "DCM", "Volume of parenchymal tissue")
    VolumeOfBreast = CodedConcept("112193", "DCM", "Volume of breast")
    MassOfParenchymalTissue = CodedConcept("112194", "DCM", "Mass of parenchymal tissue")
    MassOfBreast = CodedConcept("112195", "DCM", "Mass of breast")
    AreaOfVascularCalcification = CodedConcept("112196", "DCM", "Area of Vascular Calcification")
    VolumeOfVascularCalcification = CodedConcept("112197", "DCM", "Volume of Vascular Calcification")
    PercentageOfVascularCalcification = CodedConcept("112198", "DCM", "Percentage of Vascular Calcification")
    MassOfVascularCalcification = CodedConcept("112199", "DCM", "Mass of Vascular Calcification")
    AverageCalcificationDistanceInACalcificationCluster = CodedConcept("112200", "DCM", "Average calcification distance in a calcification cluster")
    StandardDeviationDistanceOfCalcificationsInACluster = CodedConcept("112201", "DCM", "Standard deviation distance of calcifications in a cluster")
