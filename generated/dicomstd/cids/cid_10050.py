"""CID 10050 Summary Radiation Exposure Quantity, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10050(ContextGroup, cid=10050, uid="1.2.840.10008.6.1.1028", keyword="SummaryRadiationExposureQuantity", title="Summary Radiation Exposure Quantity", version="20220331", extensible=True):
    """Summary Radiation Exposure Quantity, extensible."""

    EntranceExposureAtRP = CodedConcept("111636", "DCM", "Entrance Exposure at RP")
    AccumulatedAverageGlandularDoseMammo = CodedConcept("111637", "DCM", "Accumulated Average Glandular Dose (mammo)")
    DoseAreaProductTotal = CodedConcept("113722", "DCM", "Dose Area Product Total")
    FluoroDoseAreaProductTotal = CodedConcept("113726", "DCM", "Fluoro Dose Area Product Total")
    AcquisitionDoseAreaProductTotal = CodedConcept("113727", "DCM", "Acquisition Dose Area Product Total")
    TotalFluoroTime = CodedConcept("113730", "DCM", "Total Fluoro Time")
    TotalNumberOfRadiographicFrames = CodedConcept("113731", "DCM", "Total Number of Radiographic Frames")
    AdministeredActivity = CodedConcept("113507", "DCM", "Administered activity")
    CTDoseLengthProductTotal = CodedConcept("113813", "DCM", "CT Dose Length Product Total")
    CTDoseLengthProductSubTotal = CodedConcept("130745", "DCM", "CT Dose Length Product Sub-Total")
    MeanCTDIvol = CodedConcept("113830", "DCM", "Mean CTDIvol")
    EffectiveDose = CodedConcept("113839", "DCM", "Effective Dose")
